// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.mapping.AnnotatedField;
import io.mikroorm.mapping.Translation;
import jakarta.persistence.Access;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converts;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** No member of an annotation that stands at a field is passed over: what it says changes what is understood, or is refused. */
class EveryMemberTest {

    /** Says nothing that would not hold anyway: columns of a table of links are its key, and never null. */
    private static final Set<String> TRUE_ANYWAY = Set.of("JoinColumn in JoinTable.nullable");

    enum Mood {
        GOOD,
        BAD
    }

    @Embeddable
    record Place(String city, String street) {}

    @Entity
    static class Other {
        @Id
        long id;

        @Column(unique = true)
        String code;
    }

    @Entity
    static class Host {
        @Id
        Long id;

        String name;

        Mood mood;

        RefusableWords.Weight weight;

        Place place;

        Other other;

        List<Other> others;
    }

    /** An annotation at a field, with the others that it needs. */
    private record Case(
            String name,
            String field,
            Class<? extends Annotation> varied,
            Map<String, Object> base,
            UnaryOperator<Annotation> inside,
            List<Annotation> beside) {

        String said(Map<String, Object> values) {
            List<Annotation> annotations = new ArrayList<>(beside);
            annotations.add(inside.apply(annotation(varied, values)));
            return translated(field, annotations).toString();
        }
    }

    private static Case at(String field, Class<? extends Annotation> varied, Annotation... beside) {
        return new Case(varied.getSimpleName(), field, varied, Map.of(), UnaryOperator.identity(), List.of(beside));
    }

    private static Case in(
            Case outer,
            Class<? extends Annotation> varied,
            String member,
            Class<? extends Annotation> around,
            boolean several) {
        UnaryOperator<Annotation> inside = inner -> {
            Object value = inner;
            if (several) {
                Object array = Array.newInstance(varied, 1);
                Array.set(array, 0, inner);
                value = array;
            }
            return outer.inside.apply(annotation(around, with(outer.base, member, value)));
        };
        String name = varied.getSimpleName() + " in " + around.getSimpleName();
        return new Case(name, outer.field, varied, Map.of(), inside, outer.beside);
    }

    private static Case based(Case one, Map<String, Object> base) {
        return new Case(one.name, one.field, one.varied, base, one.inside, one.beside);
    }

    private static Map<String, Object> with(Map<String, Object> base, String member, Object value) {
        Map<String, Object> more = new HashMap<>(base);
        more.put(member, value);
        return more;
    }

    private static Stream<Case> cases() {
        Annotation toOne = annotation(ManyToOne.class, Map.of());
        Annotation toMany = annotation(ManyToMany.class, Map.of());
        Annotation ofMembers = annotation(OneToMany.class, Map.of());
        Case column = at("name", Column.class);
        Case joinColumn = at("other", JoinColumn.class, toOne);
        Case joinTable = at("others", JoinTable.class, toMany);
        return Stream.of(
                at("name", Basic.class),
                column,
                based(
                        in(column, CheckConstraint.class, "check", Column.class, true),
                        Map.of("constraint", "name > 'a'")),
                at("mood", Enumerated.class),
                at("id", GeneratedValue.class, annotation(Id.class, Map.of())),
                at("weight", Convert.class),
                in(at("weight", Converts.class), Convert.class, "value", Converts.class, true),
                at("name", Access.class),
                at("place", AttributeOverride.class, annotation(Embedded.class, Map.of())),
                in(
                        at("place", AttributeOverrides.class, annotation(Embedded.class, Map.of())),
                        AttributeOverride.class,
                        "value",
                        AttributeOverrides.class,
                        true),
                at("other", ManyToOne.class),
                at("other", OneToOne.class),
                at("others", OneToMany.class),
                at("others", JoinColumn.class, ofMembers),
                in(at("others", JoinColumn.class, ofMembers), ForeignKey.class, "foreignKey", JoinColumn.class, false),
                at("others", JoinColumns.class, ofMembers),
                based(
                        in(
                                at("others", JoinColumns.class, ofMembers),
                                JoinColumn.class,
                                "value",
                                JoinColumns.class,
                                true),
                        Map.of("name", "host_id", "referencedColumnName", "id")),
                at("others", ManyToMany.class),
                at("others", OrderBy.class, toMany),
                at("other", MapsId.class, toOne),
                joinColumn,
                in(joinColumn, ForeignKey.class, "foreignKey", JoinColumn.class, false),
                based(
                        in(joinColumn, CheckConstraint.class, "check", JoinColumn.class, true),
                        Map.of("constraint", "other > 5")),
                at("other", JoinColumns.class, toOne),
                based(
                        in(at("other", JoinColumns.class, toOne), JoinColumn.class, "value", JoinColumns.class, true),
                        Map.of("name", "other_id", "referencedColumnName", "id")),
                joinTable,
                in(joinTable, JoinColumn.class, "joinColumns", JoinTable.class, true),
                in(joinTable, JoinColumn.class, "inverseJoinColumns", JoinTable.class, true),
                in(joinTable, ForeignKey.class, "foreignKey", JoinTable.class, false),
                in(joinTable, ForeignKey.class, "inverseForeignKey", JoinTable.class, false));
    }

    @TestFactory
    Stream<DynamicTest> every_member_counts() {
        return cases().flatMap(each -> Arrays.stream(each.varied.getDeclaredMethods())
                .filter(member -> !TRUE_ANYWAY.contains(each.name + "." + member.getName()))
                .map(member ->
                        DynamicTest.dynamicTest(each.name + "." + member.getName(), () -> assertThat(others(member))
                                .anySatisfy(value -> assertThat(each.said(with(each.base, member.getName(), value)))
                                        .isNotEqualTo(each.said(each.base))))));
    }

    private static Translation translated(String name, List<Annotation> annotations) {
        try {
            return new JakartaTranslator()
                    .ofField(new AnnotatedField(
                            Host.class,
                            Host.class,
                            name,
                            Host.class.getDeclaredField(name).getGenericType(),
                            annotations));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Values that a member does not have unless it is said. */
    private static List<Object> others(Method member) {
        Object usual = usual(member);
        Class<?> type = member.getReturnType();
        if (type.isEnum()) {
            return Stream.<Object>of(type.getEnumConstants())
                    .filter(constant -> !constant.equals(usual))
                    .toList();
        }
        if (type.isArray()) {
            List<Object> arrays = new ArrayList<>();
            for (Object element : elements(type.getComponentType())) {
                Object array = Array.newInstance(type.getComponentType(), 1);
                Array.set(array, 0, element);
                arrays.add(array);
            }
            return arrays;
        }
        if (type == boolean.class) {
            return List.of(!(Boolean) usual);
        }
        return type == int.class ? List.of((Integer) usual + 7) : elements(type);
    }

    private static List<Object> elements(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type.isAnnotation()) {
            Class<? extends Annotation> kind = type.asSubclass(Annotation.class);
            Map<String, Object> named = new HashMap<>();
            for (Method each : kind.getDeclaredMethods()) {
                if (each.getReturnType() == String.class) {
                    named.put(each.getName(), "another");
                }
            }
            return List.of(annotation(kind, named));
        }
        return type == Class.class ? List.of(Refusable.NullsConverter.class, Other.class) : List.of("another");
    }

    /** What a member has unless it is said; of one that has to be said, something. */
    private static Object usual(Method member) {
        Object value = member.getDefaultValue();
        if (value != null) {
            return value;
        }
        Class<?> type = member.getReturnType();
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isAnnotation()) {
            return annotation(type.asSubclass(Annotation.class), Map.of());
        }
        return type == Class.class ? RefusableWords.EverywhereConverter.class : "usual";
    }

    /** An annotation that says some of its members. */
    private static Annotation annotation(Class<? extends Annotation> type, Map<String, Object> values) {
        return (Annotation) Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer(type, values, method));
    }

    private static @Nullable Object answer(Class<?> type, Map<String, Object> values, Method method) {
        if (method.getName().equals("annotationType")) {
            return type;
        }
        if (method.getName().equals("toString")) {
            return type.getSimpleName();
        }
        Object said = values.get(method.getName());
        return Objects.requireNonNullElseGet(said, () -> usual(method));
    }
}
