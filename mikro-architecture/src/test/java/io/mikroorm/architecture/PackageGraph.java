// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The packages of a module and which of them uses which, drawn or real; each arrow carries what it was seen in.
 *
 * <p>A {@code package-info} is not counted: the markers that it carries say whom the package is for, not what its
 * classes need.
 */
record PackageGraph(Set<String> packages, Map<Arrow, String> arrows) {

    /** The real graph of the module at {@code root}; packages below a longer one of {@code roots} are another's. */
    static PackageGraph of(Iterable<JavaClass> classes, String root, Collection<String> roots) {
        Set<String> packages = new TreeSet<>();
        Map<Arrow, String> arrows = new TreeMap<>(Comparator.comparing(Arrow::toString));
        for (JavaClass type : classes) {
            if (isPackageInfo(type) || !root.equals(rootOf(type.getPackageName(), roots))) {
                continue;
            }
            String from = nameWithin(root, type.getPackageName());
            packages.add(from);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (root.equals(rootOf(target, roots)) && !target.equals(type.getPackageName())) {
                    arrows.putIfAbsent(new Arrow(from, nameWithin(root, target)), dependency.getDescription());
                }
            }
        }
        return new PackageGraph(packages, arrows);
    }

    static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    /** The longest of the roots that the package lies at or below; empty if none. */
    static String rootOf(String packageName, Collection<String> roots) {
        return roots.stream()
                .filter(root -> packageName.equals(root) || packageName.startsWith(root + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String nameWithin(String root, String packageName) {
        return packageName.equals(root)
                ? root.substring(root.lastIndexOf('.') + 1)
                : packageName.substring(root.length() + 1);
    }

    /** What can be reached from a package by following at least one arrow. */
    Set<String> reachableFrom(String start) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String from = open.pop();
            for (Arrow arrow : arrows.keySet()) {
                if (arrow.from().equals(from) && reached.add(arrow.to())) {
                    open.push(arrow.to());
                }
            }
        }
        return reached;
    }

    /** The packages that lie on some cycle, each with the arrows by which a cycle leaves it. */
    List<String> cycles() {
        List<String> found = new ArrayList<>();
        arrows.forEach((arrow, seenIn) -> {
            if (arrow.from().equals(arrow.to()) || reachableFrom(arrow.to()).contains(arrow.from())) {
                found.add("on a cycle: " + arrow + " (" + seenIn + ")");
            }
        });
        return found;
    }
}
