// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * A landscape as files: ids, deterministic writing, atomic saving, hardened reading and indexes.
 *
 * <p>The stages: a {@link dk.landskab.store.LandscapeSource} lists files and hands out their bytes, a
 * {@link dk.landskab.store.PartFormat} turns each into objects by itself, {@link dk.landskab.store.LandscapeAssembly}
 * links them, and {@link dk.landskab.store.Landscape} answers questions. Several landscapes are read as one by
 * {@link dk.landskab.store.JointLandscape}. Back again, a {@link dk.landskab.store.PartDraft} is turned into bytes and
 * saved.
 *
 * <p>What cannot be read is refused whole with {@link dk.landskab.store.UnreadableException}: nobody is ever handed
 * half a landscape. What can be read but is wrong is a {@link dk.landskab.store.Problem}. What was not understood is
 * never saved over, and a refused or failed saving leaves every file whole:
 * {@link dk.landskab.store.WriteRefusedException} names the file, and those that were written before it.
 */
package dk.landskab.store;
