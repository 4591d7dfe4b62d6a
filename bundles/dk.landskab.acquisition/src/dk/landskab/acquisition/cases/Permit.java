// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.Optional;

import dk.landskab.model.procurement.GateDef;

/**
 * A permission that a process grants at a gate.
 *
 * @param gate that grants it
 * @param name of the permission
 * @param isGranted whether the case has it
 * @param since from when; empty where it has none, or no day is recorded
 */
public record Permit(GateDef gate, String name, boolean isGranted, Optional<LocalDate> since) {
}
