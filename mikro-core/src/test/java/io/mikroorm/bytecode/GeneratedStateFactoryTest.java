// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.ArrayRow;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.KnownReferences;
import io.mikroorm.hydration.ReflectiveEntityState;
import io.mikroorm.hydration.ReflectiveStateFactory;
import io.mikroorm.hydration.StateModel;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import java.lang.invoke.MethodHandles;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class GeneratedStateFactoryTest {

    private static final String SHOP = """
            package com.example.shop;

            import io.mikroorm.annotation.*;

            abstract class Base {
                @PrimaryKey private Long id;
            }

            @Entity
            final class Item extends Base {
                enum Size { SMALL, LARGE }

                @Embeddable
                record Price(long cents, String currency) {}

                private String name;
                private Size size;
                private Price price;
                private Item parent;

                private Item() {}
            }
            """;

    @TempDir
    private Path directory;

    private MetadataStorage compiled(String source, String type) throws Exception {
        Sources.compile(
                directory,
                List.of("-classpath", System.getProperty("java.class.path")),
                List.of(Sources.write(directory, "com/example/shop/" + type + ".java", source)));
        URL[] urls = {directory.toUri().toURL()};
        ClassLoader child = new URLClassLoader(urls, GeneratedStateFactory.class.getClassLoader());
        return StateModel.of(child.loadClass("com.example.shop." + type));
    }

    private static EntityState hydrated(EntityState prototype, MetadataStorage model) {
        EntityState state = prototype.newState();
        state.key(1L);
        ArrayRow row = new ArrayRow(1L, "chair", "LARGE", 1999L, "EUR", 2L);
        state.hydrate(row, 0, new KnownReferences(model, new ReflectiveStateFactory(model)));
        return state;
    }

    private static void assertChair(EntityState state) {
        Object item = state.requiredEntity();
        assertThat(state.readKey(item)).isEqualTo(1L);
        assertThat(state.get(item, 1)).isEqualTo("chair");
        assertThat(state.get(item, 2)).hasToString("LARGE");
        assertThat(state.get(item, 3)).hasToString("Price[cents=1999, currency=EUR]");
        assertThat(state.get(item, 4)).isInstanceOf(item.getClass());
        assertThat(state.isDirty()).isFalse();
    }

    @Test
    void an_entity_may_live_in_a_child_class_loader() throws Exception {
        MetadataStorage model = compiled(SHOP, "Item");
        assertThat(model.get(0).type().getClassLoader()).isNotSameAs(GeneratedStateFactory.class.getClassLoader());
        EntityState prototype = new GeneratedStateFactory(model).prototype(model.get(0));
        assertThat(prototype.getClass().isHidden()).isTrue();
        assertChair(hydrated(prototype, model));
    }

    @Test
    void the_same_description_makes_class_files_that_are_loaded_by_name() throws Exception {
        MetadataStorage model = compiled(SHOP, "Item");
        StateDescription description = StateDescription.of(model.get(0), model);
        byte[] file = StateClassWriter.write(description, ConstantSource.HANDED);
        assertThat(file)
                .isEqualTo(StateClassWriter.write(StateDescription.of(model.get(0), model), ConstantSource.HANDED));
        Class<?> defined = MethodHandles.lookup().defineClass(file);
        assertThat(defined.isHidden()).isFalse();
        EntityState prototype = HiddenStateLoader.load(description, HandleTable.of(description.constants()));
        assertThat(prototype.getClass()).isSameAs(defined);
        assertChair(hydrated(prototype, model));
    }

    @Test
    void a_class_for_which_nothing_can_be_generated_is_served_by_reflection_and_a_warning_says_why() throws Exception {
        StringJoiner parameters = new StringJoiner(", ");
        StringJoiner fields = new StringJoiner(" ");
        for (int i = 0; i < 254; i++) {
            parameters.add("int p" + i);
            fields.add((i == 0 ? "@PrimaryKey" : "") + " private int p" + i + ";");
        }
        MetadataStorage model = compiled(
                "package com.example.shop; import io.mikroorm.annotation.*; @Entity class Huge { " + fields + " Huge("
                        + parameters + ") {} }",
                "Huge");
        EntityMetadata huge = model.get(0);
        Warnings warnings = new Warnings();
        Logger logger = Logger.getLogger("io.mikroorm.bytecode");
        logger.addHandler(warnings);
        logger.setUseParentHandlers(false);
        try {
            GeneratedStateFactory factory = new GeneratedStateFactory(model);
            assertThat(factory.prototype(huge)).isInstanceOf(ReflectiveEntityState.class);
            assertThat(factory.prototype(huge)).isSameAs(factory.prototype(huge));
        } finally {
            logger.removeHandler(warnings);
            logger.setUseParentHandlers(true);
        }
        assertThat(warnings.count).isEqualTo(1);
        assertThat(warnings.last)
                .startsWith("No state class could be generated for com.example.shop.Huge; it is read and written by");
    }

    private static final class Warnings extends Handler {

        private int count;
        private String last = "";

        @Override
        public void publish(LogRecord record) {
            count++;
            last = record.getMessage();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
