// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.annotation.Entity;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** An application on the module path: this library and the application as named modules in a layer of their own. */
class ModulePathTest {

    private static final String OPENS = "opens com.example.shop to io.mikroorm;";

    /** Hands the factory its metadata, as discovery would, and reads one row. */
    private static final String APPLICATION = """
            package com.example.shop;

            import io.mikroorm.metadata.*;
            import io.mikroorm.type.*;
            import java.util.List;

            public final class Shop {

                static final class Item {
                    private long id;
                    private String name;
                    private Item() {}
                }

                public static MetadataStorage model() {
                    EntityMetadataBuilder item = new EntityMetadataBuilder(0, Item.class, "item");
                    add(item, 0, "id", long.class, Storage.LONG, ScalarProperty.Role.KEY);
                    add(item, 1, "name", String.class, Storage.STRING, ScalarProperty.Role.PLAIN);
                    return new MetadataStorage(List.of(item.build()));
                }

                private static void add(EntityMetadataBuilder item, int index, String name, Class<?> type,
                        Storage storage, ScalarProperty.Role role) {
                    ValueType value = new ValueType(type, storage, null, Limits.NONE);
                    FieldRef field = new FieldRef(Item.class, name, type, false);
                    ScalarProperty property = new ScalarProperty(name, field, value, role, true);
                    item.property(property);
                    item.column(new MappedColumn(index, name, name, "", value, true, false, List.of(), property, List.of(), null));
                }
            }
            """;

    @TempDir
    private Path directory;

    private static List<Path> library() throws Exception {
        List<Path> path = new ArrayList<>();
        path.add(Path.of(
                Entity.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = Path.of(entry).getFileName().toString();
            if (name.matches("(byte-buddy|jspecify)-\\d.*\\.jar")) {
                path.add(Path.of(entry));
            }
        }
        assertThat(path).hasSize(3);
        return path;
    }

    /** The factory of the library in a new layer with an application whose module has a line more or not. */
    private Object prototype(String line) throws Exception {
        List<Path> path = library();
        String modulePath = path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Path output = directory.resolve("classes");
        String module = "module com.example.shop { requires io.mikroorm; exports com.example.shop; " + line + " }";
        Sources.compile(
                output,
                List.of("--module-path", modulePath),
                List.of(
                        Sources.write(directory, "module-info.java", module),
                        Sources.write(directory, "com/example/shop/Shop.java", APPLICATION)));
        path.add(output);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration()
                .resolve(ModuleFinder.of(path.toArray(new Path[0])), ModuleFinder.of(), Set.of("com.example.shop"));
        ModuleLayer.Controller layer = ModuleLayer.defineModulesWithOneLoader(
                configuration, List.of(boot), ClassLoader.getPlatformClassLoader());
        Module library = layer.layer().findModule("io.mikroorm").orElseThrow();
        layer.addOpens(library, "io.mikroorm.bytecode", getClass().getModule());
        ClassLoader loader = library.getClassLoader();
        Object model =
                loader.loadClass("com.example.shop.Shop").getMethod("model").invoke(null);
        Class<?> factory = loader.loadClass("io.mikroorm.bytecode.GeneratedStateFactory");
        assertThat(factory.getModule().isNamed()).isTrue();
        Object made = factory.getConstructor(model.getClass()).newInstance(model);
        Object item = model.getClass().getMethod("get", int.class).invoke(model, 0);
        return factory.getMethod("prototype", item.getClass()).invoke(made, item);
    }

    @Test
    void an_application_that_opens_its_package_gets_generated_states() throws Exception {
        Object prototype = prototype(OPENS);
        assertThat(prototype.getClass().isHidden()).isTrue();
        assertThat(prototype.getClass().getModule().getName()).isEqualTo("io.mikroorm");
    }

    @Test
    void an_application_that_does_not_is_told_the_line_to_add() {
        Throwable thrown = catchThrowable(() -> prototype(""));
        assertThat(thrown).isInstanceOf(InvocationTargetException.class);
        assertThat(thrown.getCause().getClass().getName()).isEqualTo("io.mikroorm.exception.ConfigurationException");
        assertThat(thrown.getCause())
                .hasMessage("[MO-1130] com.example.shop.Shop$Item cannot be reached: its module com.example.shop does"
                        + " not open the package. Add to its module-info.java: " + OPENS);
    }
}
