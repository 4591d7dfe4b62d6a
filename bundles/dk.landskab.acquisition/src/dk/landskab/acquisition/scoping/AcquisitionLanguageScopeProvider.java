// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.scoping;

/** Names in an Xtext resource; {@link dk.landskab.acquisition.AcquisitionFormat} links through the store instead. */
public class AcquisitionLanguageScopeProvider extends AbstractAcquisitionLanguageScopeProvider {
}
