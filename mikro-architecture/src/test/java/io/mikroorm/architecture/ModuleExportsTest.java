// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Modules export their {@code @Api} and {@code @Spi} packages to all, and {@code @Internal} ones at most to named ones. */
class ModuleExportsTest {

    @Test
    void the_house_exports_what_its_packages_say() {
        List<ModuleDescriptor> modules = modulesOfTheHouse();
        assertThat(modules).extracting(ModuleDescriptor::name).contains("io.mikroorm");
        assertThat(ModuleExports.mistakes(modules, House.CLASSES)).isEmpty();
    }

    @Test
    void wrong_exports_are_rejected() {
        String ruin = "io.mikroorm.architecture.ruin";
        JavaClasses classes = new ClassFileImporter().importPackages(ruin + ".api", ruin + ".hidden");
        ModuleDescriptor module = ModuleDescriptor.newModule("ruin")
                .exports(ruin + ".hidden")
                .exports(ruin + ".api", Set.of("friend"))
                .build();
        assertThat(ModuleExports.mistakes(List.of(module), classes))
                .containsExactly(
                        ruin + ".api is not exported by its module",
                        ruin + ".hidden is @Internal, but exported to all");
    }

    private static List<ModuleDescriptor> modulesOfTheHouse() {
        Path[] places = House.CLASSES.stream()
                .map(type ->
                        type.reflect().getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())))
                .collect(Collectors.toSet())
                .toArray(Path[]::new);
        return ModuleFinder.of(places).findAll().stream()
                .map(ModuleReference::descriptor)
                .toList();
    }
}
