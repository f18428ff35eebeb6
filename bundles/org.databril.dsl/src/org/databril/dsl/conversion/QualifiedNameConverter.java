// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.conversion;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractValueConverter;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Names with dots; white space and comments between their parts do not count. */
class QualifiedNameConverter extends AbstractValueConverter<String> {
    @Override
    public String toValue(String text, INode node) {
        if (node == null) {
            return text == null ? null
                    : Arrays.stream(text.split("\\.")).map(this::part).collect(Collectors.joining("."));
        }
        var name = new StringBuilder();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                name.append(part(leaf.getText()));
            }
        }
        return name.toString();
    }

    @Override
    public String toString(String name) {
        if (name == null || name.isBlank()) {
            throw new ValueConverterException("A reference has no name, so it cannot be written", null, null);
        }
        return name;
    }

    private String part(String text) {
        var part = text.strip();
        return part.startsWith("^") ? part.substring(1) : part;
    }
}
