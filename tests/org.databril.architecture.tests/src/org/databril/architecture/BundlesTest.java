// SPDX-License-Identifier: EPL-2.0
package org.databril.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

    private static final Pattern USER_INTERFACE =
            Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|draw2d|gef|nebula|compare|search)(\\..*)?");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/\\s*(@\\w+\\s*)*package ", Pattern.DOTALL);

    static List<Bundle> bundles() {
        return Repository.bundles();
    }

    static Stream<Bundle> headlessBundles() {
        return Repository.bundles().stream().filter(bundle -> !bundle.hasUserInterface());
    }

    static Stream<Bundle> testBundles() {
        return Repository.bundlesIn("tests").stream();
    }

    @ParameterizedTest
    @MethodSource("headlessBundles")
    void aHeadlessBundleNeedsNoUserInterface(Bundle bundle) {
        List<String> forbidden = Stream.concat(bundle.requires().stream(), bundle.imports().stream())
                .filter(need -> USER_INTERFACE.matcher(need).matches() || need.startsWith("org.databril.workbench")).toList();

        assertEquals(List.of(), forbidden);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleSaysWhatItIsFor(Bundle bundle) {
        if (bundle.isFragment()) {
            assertTrue(bundle.title().contains(":"), "the name of a fragment says what it adds: <host>: <what>");
            return;
        }
        Path packageInfo = bundle.mainPackage().resolve("package-info.java");
        assertTrue(Files.exists(packageInfo), packageInfo + " is missing");
        Matcher javadoc = JAVADOC.matcher(Repository.text(packageInfo));
        assertTrue(javadoc.find(), packageInfo + " has no Javadoc");
        assertFalse(javadoc.group(1).isBlank(), packageInfo + " says nothing");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleShips(Bundle bundle) {
        String features = Repository.text("features/org.databril.feature/feature.xml")
                + Repository.text("features/org.databril.rcp.feature/feature.xml")
                + Repository.text("features/org.databril.platform.feature/feature.xml")
                + Repository.text("features/org.databril.sirius.feature/feature.xml");

        assertTrue(features.contains("<plugin id=\"" + bundle.name() + "\""), "no feature has " + bundle);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleIsNamedLikeItsFolder(Bundle bundle) {
        assertEquals(bundle.folder().getFileName().toString(), bundle.name());
    }

    @ParameterizedTest
    @MethodSource("testBundles")
    void aTestBundleTestsABundle(Bundle tests) {
        String tested = tests.name().replaceAll("\\.tests$", "");

        assertTrue(tested.equals("org.databril.architecture") || Files.exists(Repository.ROOT.resolve("bundles").resolve(tested)),
                "there is no bundle " + tested);
    }
}
