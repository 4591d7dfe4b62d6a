// SPDX-License-Identifier: EPL-2.0
/** Tests of the conditions of a process. */
package dk.landskab.acquisition.condition;
