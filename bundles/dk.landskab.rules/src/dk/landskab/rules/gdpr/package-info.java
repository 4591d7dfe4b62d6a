// SPDX-License-Identifier: EPL-2.0
/**
 * V-GDPR: whoever handles personal data for somebody else does so by agreement and under oversight, what is sensitive
 * has been weighed, and every processing has a ground and an end.
 */
package dk.landskab.rules.gdpr;
