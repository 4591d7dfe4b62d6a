// SPDX-License-Identifier: EPL-2.0
/** Tests of the merger analysis. */
package dk.landskab.analysis.tests.merger;
