// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl;

import org.databril.dsl.conversion.BmcValueConverters;
import org.databril.dsl.parser.RepairingParser;
import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.scoping.BmcQualifiedNames;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;

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
    public Class<? extends XtextResource> bindXtextResource() {
        return BmcResource.class;
    }
}
