// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Modules2;
import org.eclipse.xtext.util.TextRegion;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Guice;
import com.google.inject.Injector;

import dk.landskab.acquisition.AcquisitionLanguageRuntimeModule;
import dk.landskab.acquisition.ide.AcquisitionLanguageIdeModule;
import dk.landskab.model.Metamodel;
import dk.landskab.model.core.Identified;
import dk.landskab.store.PartSource;

/**
 * The same grammar as Xtext runs it by itself: resources in a set, with an index of what they export, lazy linking and
 * its own validation. Names are those that the texts give; what they mean is found by Xtext's scopes.
 */
final class StockXtext {

    /** An object is exported under the name that it has in its text. */
    private static final class Names extends IQualifiedNameProvider.AbstractImpl {

        @Override
        public QualifiedName getFullyQualifiedName(EObject object) {
            return object instanceof Identified identified && identified.getId() != null
                    ? QualifiedName.create(identified.getId()) : null;
        }
    }

    /** The language with Xtext's own services. */
    private static final class Module extends AcquisitionLanguageRuntimeModule {

        @Override
        public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
            return Names.class;
        }
    }

    private static final int MOST = 200;

    private final ExecutorService assistants = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().factory());
    private final Injector injector;
    private final IResourceValidator validator;
    private XtextResourceSet set;
    private ResourceDescriptionsData index;

    StockXtext() {
        this(new Module());
    }

    private StockXtext(com.google.inject.Module module) {
        Metamodel.packages();
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent("xtextbin",
                new BinaryGrammarResourceFactoryImpl());
        EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
        injector = Guice.createInjector(module);
        validator = injector.getInstance(IResourceValidator.class);
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("acq",
                injector.getInstance(IResourceFactory.class));
        IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap().put("acq",
                injector.getInstance(IResourceServiceProvider.class));
    }

    /** The same with Xtext's services for editors. */
    static StockXtext forEditors() {
        return new StockXtext(Modules2.mixin(new Module(), new AcquisitionLanguageIdeModule()));
    }

    /** How many proposals Xtext makes at an offset of a file that was checked. */
    int assist(PartSource file, String text, int offset) {
        XtextResource resource = (XtextResource) set.getResource(URI.createURI("texts:/" + file.path()), false);
        ContentAssistContextFactory contexts = injector.getInstance(ContentAssistContextFactory.class);
        contexts.setPool(assistants);
        List<ContentAssistEntry> proposals = new ArrayList<>();
        injector.getInstance(IdeContentProposalProvider.class).createProposals(
                List.of(contexts.create(text, new TextRegion(offset, 0), offset, resource)),
                new IIdeContentProposalAcceptor() {
                    @Override
                    public void accept(ContentAssistEntry entry, int priority) {
                        if (entry != null) {
                            proposals.add(entry);
                        }
                    }

                    @Override
                    public boolean canAcceptMoreProposals() {
                        return proposals.size() < MOST;
                    }
                });
        return proposals.size();
    }

    /** Loads, links and validates all files anew; the number of what is wrong. */
    int check(List<PartSource> files) throws IOException {
        set = injector.getInstance(XtextResourceSet.class);
        List<IResourceDescription> descriptions = new ArrayList<>();
        for (PartSource file : files) {
            Resource resource = set.createResource(URI.createURI("texts:/" + file.path()));
            resource.load(new ByteArrayInputStream(file.bytes()), Map.of());
            descriptions.add(describe(resource));
        }
        index = new ResourceDescriptionsData(descriptions);
        ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(set, index);
        return List.copyOf(set.getResources()).stream().mapToInt(this::problems).sum();
    }

    /** Loads one of the files again, and validates it. */
    int edit(PartSource file) throws IOException {
        URI uri = URI.createURI("texts:/" + file.path());
        Resource resource = set.getResource(uri, false);
        resource.unload();
        resource.load(new ByteArrayInputStream(file.bytes()), Map.of());
        index.addDescription(uri, describe(resource));
        return problems(resource);
    }

    private IResourceDescription describe(Resource resource) {
        return injector.getInstance(IResourceDescription.Manager.class).getResourceDescription(resource);
    }

    /** What is wrong with sentences and names; what EMF says of features that our reading fills is left out. */
    private int problems(Resource resource) {
        return (int) validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .filter(issue -> issue.isSyntaxError() || Diagnostic.LINKING_DIAGNOSTIC.equals(issue.getCode()))
                .count();
    }
}
