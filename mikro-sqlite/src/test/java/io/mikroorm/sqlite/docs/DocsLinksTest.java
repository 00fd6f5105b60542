// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Links between pages, and from pages to code, lead somewhere. */
class DocsLinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]*)(?:#([^)\\s]+))?\\)");

    @Test
    void every_link_within_the_project_leads_to_a_file_and_its_heading() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : Page.files()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                if (!Files.exists(target) || !hasHeading(target, link.group(2))) {
                    broken.add(page.getFileName() + " links to " + link.group());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** GitHub makes anchors of headings: in lower case, without punctuation, with dashes for blanks. */
    private static boolean hasHeading(Path page, String anchor) throws IOException {
        return anchor == null
                || Files.readAllLines(page).stream()
                        .filter(line -> line.startsWith("#"))
                        .map(line -> line.replaceFirst("^#+ ", "")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\w -]", "")
                                .replace(' ', '-'))
                        .anyMatch(anchor::equals);
    }
}
