// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The drawing of one module, read from Markdown; its format is told at {@link ArchitecturePictureTest}. */
record Picture(String root, PackageGraph drawn) {

    private static final Pattern BLOCK =
            Pattern.compile("<!-- picture: (\\S+) -->\\s*\n```mermaid\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("([\\w.]+)(?: --> ([\\w.]+))?");

    /** All pictures of a page, in their order; a Mermaid block without a marker is an illustration and left alone. */
    static List<Picture> readAll(String markdown) {
        List<Picture> pictures = new ArrayList<>();
        Matcher block = BLOCK.matcher(markdown);
        while (block.find()) {
            pictures.add(read(block.group(1), block.group(2)));
        }
        return pictures;
    }

    private static Picture read(String root, String mermaid) {
        Set<String> packages = new TreeSet<>();
        Map<Arrow, String> arrows = new TreeMap<>(Comparator.comparing(Arrow::toString));
        for (String raw : mermaid.split("\n")) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("flowchart ") || line.startsWith("%%")) {
                continue;
            }
            Matcher part = LINE.matcher(line);
            if (!part.matches()) {
                throw new IllegalArgumentException("Picture of " + root + ": cannot read \"" + line
                        + "\"; a line is \"package\" or \"package --> package\"");
            }
            packages.add(part.group(1));
            if (part.group(2) != null) {
                packages.add(part.group(2));
                arrows.put(new Arrow(part.group(1), part.group(2)), "drawn");
            }
        }
        return new Picture(root, new PackageGraph(packages, arrows));
    }

    /** Where the drawing and the code differ, one sentence each; empty when they agree. */
    List<String> disagreements(PackageGraph real) {
        List<String> found = new ArrayList<>();
        for (String name : real.packages()) {
            if (!drawn.packages().contains(name)) {
                found.add("not drawn: package " + name);
            }
        }
        for (String name : drawn.packages()) {
            if (!real.packages().contains(name)) {
                found.add("drawn, but has no classes: package " + name);
            }
        }
        for (Arrow arrow : drawn.arrows().keySet()) {
            if (!real.arrows().containsKey(arrow)) {
                found.add("stale: " + arrow + " is drawn, but no class needs it");
            }
        }
        real.arrows().forEach((arrow, seenIn) -> {
            if (!drawn.reachableFrom(arrow.from()).contains(arrow.to())) {
                found.add("forbidden: no drawn way " + arrow + "; " + seenIn);
            }
        });
        found.addAll(drawn.cycles());
        return found;
    }
}
