// SPDX-License-Identifier: EPL-2.0
package org.databril.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final Pattern ARTIFACT =
            Pattern.compile("<groupId>([^<]*)</groupId><artifactId>([^<]*)</artifactId><version>([^<]*)</version>");
    private static final Pattern NOTICE_LINE = Pattern.compile("(?m)^ {2}(\\S+:\\S+:\\S+)");

    @Test
    void mavenManagesTheVersionsOfTheTarget() {
        assertEquals(target(), artifacts("releng/versions/pom.xml"), "run releng/scripts/managed-versions");
    }

    @Test
    void theNoticeNamesTheVersionsOfTheTarget() {
        Set<String> unknown = NOTICE_LINE.matcher(Repository.text("NOTICE")).results().map(line -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(target());

        assertEquals(Set.of(), unknown, "run releng/scripts/notice after a release build");
    }

    private static Set<String> target() {
        return artifacts("releng/org.databril.target/org.databril.target.target");
    }

    private static Set<String> artifacts(String file) {
        return ARTIFACT.matcher(Repository.text(file)).results()
                .map(artifact -> artifact.group(1) + ':' + artifact.group(2) + ':' + artifact.group(3))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
