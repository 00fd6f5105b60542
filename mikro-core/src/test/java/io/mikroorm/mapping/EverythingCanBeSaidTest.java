// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Routines;
import io.mikroorm.annotation.Serialized;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.annotation.Transient;
import io.mikroorm.annotation.Trigger;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import io.mikroorm.annotation.View;
import io.mikroorm.annotation.Virtual;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever an annotation can say can be said in code, by a method of the same name. */
class EverythingCanBeSaidTest {

    private static final String FIELD = "field";

    /** How the annotation is said in code: an entity's builder, and who gets the options of the annotation. */
    private static final Map<Class<? extends Annotation>, BiConsumer<EntityBuilder, Consumer<Object>>> WAYS = ways();

    /** Those that concern no mapped class. */
    private static final Set<String> OTHERS = Set.of("Api", "Spi", "Internal", "Path", "Projection");

    private static Map<Class<? extends Annotation>, BiConsumer<EntityBuilder, Consumer<Object>>> ways() {
        Map<Class<? extends Annotation>, BiConsumer<EntityBuilder, Consumer<Object>>> ways = new LinkedHashMap<>();
        ways.put(Entity.class, (e, options) -> options.accept(e));
        ways.put(Inheritance.class, (e, options) -> e.inheritance(options::accept));
        ways.put(Embeddable.class, (e, options) -> options.accept(new EmbeddableOptions(e.sheet)));
        ways.put(Property.class, (e, options) -> e.property(FIELD, options::accept));
        ways.put(PrimaryKey.class, (e, options) -> e.property(FIELD, p -> p.primary(options::accept)));
        ways.put(Version.class, (e, options) -> e.property(FIELD, p -> p.version()));
        ways.put(CreatedAt.class, (e, options) -> e.property(FIELD, p -> p.createdAt()));
        ways.put(UpdatedAt.class, (e, options) -> e.property(FIELD, p -> p.updatedAt()));
        ways.put(Formula.class, (e, options) -> e.property(FIELD, p -> p.formula("text")));
        ways.put(SerializedPrimaryKey.class, (e, options) -> e.keyText(FIELD));
        ways.put(Serialized.class, (e, options) -> e.property(FIELD, p -> p.serialized(options::accept)));
        ways.put(Transient.class, (e, options) -> e.leaveOut(FIELD));
        ways.put(ManyToOne.class, (e, options) -> e.manyToOne(FIELD, options::accept));
        ways.put(OneToOne.class, (e, options) -> e.oneToOne(FIELD, options::accept));
        ways.put(OneToMany.class, (e, options) -> e.oneToMany(FIELD, "text", options::accept));
        ways.put(ManyToMany.class, (e, options) -> e.manyToMany(FIELD, options::accept));
        ways.put(Embedded.class, (e, options) -> e.embedded(FIELD, options::accept));
        ways.put(Index.class, (e, options) -> e.index(options::accept));
        ways.put(Unique.class, (e, options) -> e.unique(options::accept));
        ways.put(View.class, (e, options) -> e.view("text", options::accept));
        ways.put(
                Virtual.class,
                (e, options) -> e.virtual("text").virtual("text", "text").virtual(Object.class));
        ways.put(Trigger.class, (e, options) -> e.trigger("text", "text", options::accept));
        ways.put(Routines.class, (e, options) -> e.routines(Object.class));
        ways.put(Check.class, (e, options) -> e.check("text", options::accept));
        return ways;
    }

    @Test
    void every_annotation_of_mapped_classes_has_a_way() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/mikroorm/annotation"))) {
            List<String> annotations = files.map(
                            file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info") && !OTHERS.contains(name))
                    .filter(name -> isAnnotation("io.mikroorm.annotation." + name))
                    .toList();
            assertThat(WAYS.keySet()).extracting(Class::getSimpleName).containsExactlyInAnyOrderElementsOf(annotations);
        }
    }

    private static boolean isAnnotation(String name) {
        try {
            return Class.forName(name).isAnnotation();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_member_of_an_annotation_can_be_said() {
        return WAYS.keySet().stream().flatMap(annotation -> Arrays.stream(annotation.getDeclaredMethods())
                .map(member -> DynamicTest.dynamicTest(
                        annotation.getSimpleName() + "." + member.getName(), () -> check(annotation, member))));
    }

    private static void check(Class<? extends Annotation> annotation, Method member) {
        Object value = sample(member);
        EntitySchema<Object> schema = EntitySchema.define(
                Object.class, e -> WAYS.get(annotation).accept(e, options -> say(options, member, value)));
        assertThat(said(schema))
                .filteredOn(declaration -> declaration.annotation() == annotation)
                .singleElement()
                .satisfies(declaration -> assertThat(declaration.members())
                        .containsEntry(
                                member.getName(),
                                member.getReturnType().isArray() ? List.of(Array.get(value, 0)) : value));
    }

    @Test
    void annotations_without_members_can_be_said() {
        for (Map.Entry<Class<? extends Annotation>, BiConsumer<EntityBuilder, Consumer<Object>>> way :
                WAYS.entrySet()) {
            Class<? extends Annotation> annotation = way.getKey();
            EntitySchema<?> schema = annotation == Embeddable.class
                    ? EntitySchema.embeddable(Object.class, c -> {})
                    : EntitySchema.define(Object.class, e -> way.getValue().accept(e, options -> {}));
            assertThat(said(schema)).extracting(Declaration::annotation).contains(annotation);
        }
    }

    /** An index can stand on a field, too. */
    @Test
    void what_may_stand_on_fields_and_classes_can_be_said_of_both() {
        EntitySchema<Object> schema = EntitySchema.define(
                Object.class,
                e -> e.property(FIELD, p -> p.index(i -> i.name("one"))
                        .unique(u -> u.name("two"))
                        .check("{field} > 0")));
        assertThat(schema.fields().get(0).declarations())
                .contains(
                        Declaration.of(Index.class).with("name", "one"),
                        Declaration.of(Unique.class).with("name", "two"),
                        Declaration.of(Check.class).with("expression", "{field} > 0"));
        assertThat(WAYS.keySet())
                .filteredOn(annotation -> Arrays.asList(
                                annotation.getAnnotation(Target.class).value())
                        .containsAll(List.of(ElementType.TYPE, ElementType.FIELD)))
                .containsExactlyInAnyOrder(Index.class, Unique.class, Check.class);
    }

    private static List<Declaration> said(EntitySchema<?> schema) {
        return Stream.concat(
                        schema.declarations().stream(),
                        schema.fields().stream().flatMap(field -> field.declarations().stream()))
                .toList();
    }

    private static void say(Object options, Method member, Object value) {
        if (member.getDefaultValue() == null) {
            return;
        }
        try {
            Method method = options.getClass().getMethod(member.getName(), member.getReturnType());
            method.setAccessible(true);
            method.invoke(options, value);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(options.getClass().getSimpleName() + " cannot say " + member, e);
        }
    }

    /** A value that is not the default. */
    private static Object sample(Method member) {
        Class<?> type = member.getReturnType();
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, sample(type.getComponentType(), null));
            return array;
        }
        return sample(type, member.getDefaultValue());
    }

    private static Object sample(Class<?> type, @Nullable Object unsaid) {
        if (type == boolean.class) {
            return !Boolean.TRUE.equals(unsaid);
        }
        if (type == int.class) {
            return 7;
        }
        if (type == Class.class) {
            return Object.class;
        }
        return type.isEnum() ? type.getEnumConstants()[type.getEnumConstants().length - 1] : "text";
    }
}
