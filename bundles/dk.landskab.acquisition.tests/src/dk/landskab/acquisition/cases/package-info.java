// SPDX-License-Identifier: EPL-2.0
/** Tests of where cases stand. */
package dk.landskab.acquisition.cases;
