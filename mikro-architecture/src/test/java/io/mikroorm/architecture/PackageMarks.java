// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import io.mikroorm.annotation.Api;
import io.mikroorm.annotation.Internal;
import io.mikroorm.annotation.Spi;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What each package says about itself in its {@code package-info}. */
final class PackageMarks {

    private PackageMarks() {}

    /** One sentence for each package with classes that does not say that nulls are marked, and whom it is for. */
    static Set<String> missing(Iterable<JavaClass> classes) {
        return packagesOf(classes)
                .flatMap(found -> Stream.of(nullness(found), audience(found)).filter(Objects::nonNull))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One sentence for each package of more than so many source files. */
    static Set<String> largerThan(int limit, Iterable<JavaClass> classes) {
        return packagesOf(classes)
                .filter(found -> sourceFiles(found) > limit)
                .map(found -> found.getName() + " has " + sourceFiles(found) + " files, more than " + limit)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaPackage> packagesOf(Iterable<JavaClass> classes) {
        return StreamSupport.stream(classes.spliterator(), false)
                .map(JavaClass::getPackage)
                .distinct();
    }

    private static String nullness(JavaPackage found) {
        return found.isAnnotatedWith("org.jspecify.annotations.NullMarked")
                ? null
                : found.getName() + " is not @NullMarked by a package-info";
    }

    private static String audience(JavaPackage found) {
        long marks = List.of(Api.class, Spi.class, Internal.class).stream()
                .filter(found::isAnnotatedWith)
                .count();
        return marks == 1
                ? null
                : found.getName() + " is marked " + marks + " times as @Api, @Spi or @Internal, not once";
    }

    /** Arrays of a class count as classes of its package, and are no files; what ends in {@code _} was written by the compiler. */
    private static long sourceFiles(JavaPackage found) {
        return found.getClasses().stream()
                .filter(type -> type.isTopLevelClass() && !type.isArray() && !PackageGraph.isPackageInfo(type))
                .filter(type -> !type.getSimpleName().endsWith("_"))
                .count();
    }
}
