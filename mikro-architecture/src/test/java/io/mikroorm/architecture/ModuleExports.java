// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import io.mikroorm.annotation.Internal;
import java.lang.module.ModuleDescriptor;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Whether modules export what their packages say of themselves; tests run on the class path and would not notice. */
final class ModuleExports {

    private ModuleExports() {}

    /** One sentence for each package for users or driver authors that is hidden, and for each other that is shown. */
    static Set<String> mistakes(Collection<ModuleDescriptor> modules, Iterable<JavaClass> classes) {
        Set<String> exported = modules.stream()
                .flatMap(module -> module.exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        return StreamSupport.stream(classes.spliterator(), false)
                .filter(type -> !PackageGraph.isPackageInfo(type))
                .map(JavaClass::getPackage)
                .distinct()
                .filter(found -> isForOthers(found) != exported.contains(found.getName()))
                .map(found -> found.getName()
                        + (isForOthers(found)
                                ? " is not exported by its module"
                                : " is @Internal, but exported to all"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isForOthers(JavaPackage found) {
        return !found.isAnnotatedWith(Internal.class);
    }
}
