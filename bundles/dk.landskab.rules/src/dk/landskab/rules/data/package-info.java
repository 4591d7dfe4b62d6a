// SPDX-License-Identifier: EPL-2.0
/** V-DATA: data are classified, have one master and a measured quality, and the landscape itself holds no person. */
package dk.landskab.rules.data;
