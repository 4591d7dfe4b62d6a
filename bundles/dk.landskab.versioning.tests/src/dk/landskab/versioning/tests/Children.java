// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import java.util.List;

import com.ctc.wstx.stax.WstxInputFactory;

import dk.landskab.compare.Comparison;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Labels;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.testkit.Sketch;
import dk.landskab.versioning.GitLandscapes;

/** What a process of its own needs on its class path to write to Git. */
final class Children {

    /** One class out of each jar or folder. */
    static final List<Class<?>> NEEDED = List.of(GitLandscapes.class, Comparison.class, LandscapeFolder.class,
            Part.class, Labels.class, Sketch.class, WstxInputFactory.class, org.codehaus.stax2.XMLStreamReader2.class,
            org.eclipse.emf.ecore.EObject.class, org.eclipse.emf.common.util.URI.class,
            org.eclipse.emf.ecore.xmi.XMLResource.class, org.eclipse.emf.edit.provider.ItemProvider.class,
            org.eclipse.jgit.lib.Repository.class, org.slf4j.Logger.class,
            com.googlecode.javaewah.EWAHCompressedBitmap.class, org.apache.commons.codec.digest.DigestUtils.class);

    private Children() {
    }
}
