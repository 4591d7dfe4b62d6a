// SPDX-License-Identifier: EPL-2.0
/** Tests of the rules about acquisitions. */
package dk.landskab.acquisition.rules;
