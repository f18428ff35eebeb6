// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl;

import org.databril.dsl.conversion.BmcValueConverters;
import org.databril.dsl.parser.CanvasLexer;
import org.databril.dsl.parser.RepairingParser;
import org.databril.dsl.resource.BmcLinker;
import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.resource.NamedFragments;
import org.databril.dsl.scoping.BmcQualifiedNames;
import org.databril.dsl.validation.BmcResourceValidator;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** What the canvas language does in its own way, where Xtext has a way by default. */
public class BmcRuntimeModule extends AbstractBmcRuntimeModule {
    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return BmcValueConverters.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return BmcQualifiedNames.class;
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return RepairingParser.class;
    }

    @Override
    public Class<? extends Lexer> bindLexer() {
        return CanvasLexer.class;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(CanvasLexer.class);
    }

    @Override
    public Class<? extends ILinker> bindILinker() {
        return BmcLinker.class;
    }

    /** The checks of structure are not made of Xtext's declarative ones. */
    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return BmcResourceValidator.class;
    }

    /** Links are kept in a list, not written into fragments: quicker to make and to find in long texts. */
    public void configureIndexedFragments(Binder binder) {
        binder.bind(Boolean.class).annotatedWith(Names.named(LazyURIEncoder.USE_INDEXED_FRAGMENTS_BINDING)).toInstance(true);
    }

    /** Who points into a text does so by names. */
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return NamedFragments.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return BmcResource.class;
    }
}
