// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** SVG on the clipboard, under the name by which drawing programs look for it. */
final class SvgTransfer extends ByteArrayTransfer {
    private static final String NAME = "image/svg+xml";
    private static final int ID = registerType(NAME);

    @Override
    protected int[] getTypeIds() {
        return new int[] {ID};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {NAME};
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        super.javaToNative(((String) object).getBytes(StandardCharsets.UTF_8), data);
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
    }
}
