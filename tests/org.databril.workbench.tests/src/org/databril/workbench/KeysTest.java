// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
    @BeforeEach
    void openTheBakery() throws CoreException {
        OpenCanvas.of(Written.project("Bakery", Written.BAKERY)).cursorBefore("role payer");
    }

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @ParameterizedTest
    @CsvSource({"CTRL+SPACE, org.eclipse.ui.edit.text.contentAssist.proposals",
        "CTRL+1, org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals",
        "F2, org.eclipse.ui.edit.text.showInformation", "F3, org.eclipse.ui.edit.text.open.hyperlink",
        "CTRL+SHIFT+G, org.eclipse.ui.genericeditor.findReferences", "SHIFT+ALT+R, org.databril.workbench.rename",
        "CTRL+SHIFT+F, org.databril.workbench.format", "CTRL+/, org.databril.workbench.toggleComment"})
    void aKeyDoesWhatItIsSaidToDo(String keys, String command) throws ParseException {
        KeySequence sequence = KeySequence.getInstance(keys);
        IBindingService bindings = Bench.window().getService(IBindingService.class);

        Set<String> bound = Bench.see(() -> Stream.ofNullable(bindings.getPerfectMatch(sequence))
                .map(Binding::getParameterizedCommand).map(bindingOf -> bindingOf.getId()).collect(Collectors.toSet()));

        assertTrue(bound.contains(command), () -> keys + " does " + bound);
        assertTrue(Bench.see(() -> bindings.getPerfectMatch(sequence).getParameterizedCommand().getCommand().isHandled()),
                () -> keys + " does nothing");
    }
}
