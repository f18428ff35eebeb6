// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.compare;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.databril.dsl.Bmc;
import org.eclipse.compare.IEditableContent;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.swt.graphics.Image;

/** A text as the platform's comparison takes it. */
final class Side implements ITypedElement, IEncodedStreamContentAccessor, IEditableContent {
    private final String name;
    private final boolean editable;
    private String text;

    Side(String name, String text, boolean editable) {
        this.name = name;
        this.text = text;
        this.editable = editable;
    }

    String text() {
        return text;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public String getType() {
        return Bmc.FILE_EXTENSION;
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public boolean isEditable() {
        return editable;
    }

    @Override
    public void setContent(byte[] content) {
        text = new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public ITypedElement replace(ITypedElement child, ITypedElement other) {
        return child;
    }
}
