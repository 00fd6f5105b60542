// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.Limits;
import io.mikroorm.type.ValueType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** The text about a model says every part of the metadata; one that is new is to be written there first, then here. */
class MetadataTextTest {

    /** What is said, by words of its own or by the place where it is said. */
    private static final Map<Class<?>, String> SAID = said();

    private static Map<Class<?>, String> said() {
        Map<Class<?>, String> said = new LinkedHashMap<>();
        said.put(
                ScalarProperty.class,
                "name field type role nullable enumCheck defaultValue generators comment collation made lazy formula traits");
        said.put(ScalarProperty.Traits.class, "concurrencyCheck customOrder extra keyOf");
        said.put(
                ToOneProperty.class,
                "name field target isRef nullable oneToOne mappedBy inversedBy cascade orphanRemoval joinAlways onDelete"
                        + " onUpdate deferred eager targets targetKey ownColumns persisted constraint");
        said.put(ToOneProperty.Constraint.class, "exists name defaultKey");
        said.put(ToManyProperty.Pivot.Rules.class, "onDelete onUpdate foreignKeyName inverseForeignKeyName");
        said.put(PolymorphicTargets.class, "all");
        said.put(PolymorphicTargets.Target.class, "type value inversedBy");
        said.put(
                ToManyProperty.class,
                "name field owner target index mappedBy inversedBy pivot orderBy cascade orphanRemoval eager where");
        said.put(ToManyProperty.Pivot.class, "schema table ownerColumns targetColumns named entity place kind rules");
        said.put(ToManyProperty.Pivot.Kind.class, "column value keys");
        said.put(ToManyProperty.Sort.class, "path descending");
        said.put(ToManyProperty.Shown.class, "path comparison value");
        said.put(EmbeddedProperty.class, "name field type nullable properties construction kinds");
        said.put(EmbeddedProperty.EmbeddedKinds.class, "common discriminator all");
        said.put(EmbeddedProperty.EmbeddedKinds.Kind.class, "type value properties construction");
        said.put(EmbeddedArrayProperty.class, "name field nullable element type");
        said.put(EmbeddedObjectProperty.class, "name field nullable struct type");
        said.put(KeyTextProperty.class, "name field shows");
        said.put(Property.Unstored.class, "name field type nullable");
        said.put(ViewMapping.class, "query kind filled asked");
        said.put(HierarchyPlace.class, "strategy root parent isAbstract discriminator value");
        said.put(StructMapping.class, "type properties columns construction kinds");
        said.put(
                MappedColumn.class,
                "index path name columnType type nullable unique embeddeds property parts document");
        said.put(CheckMapping.class, "name condition");
        said.put(EntityMetadata.Trigger.class, "name timing events scope when body");
        said.put(
                IndexMapping.class,
                "name parts unique nullsDistinct type where include expression options deferred clustered");
        said.put(IndexCondition.class, "column comparison value");
        said.put(Construction.class, "parameters parameterTypes");
        said.put(FieldRef.class, "declaringClass name type erasure isFinal accessors shown label");
        said.put(FieldRef.Shown.class, "hidden name groups by");
        said.put(ValueType.class, "javaType storage converter limits element");
        said.put(Limits.class, "length precision scale");
        return said;
    }

    @TestFactory
    Stream<DynamicTest> every_part_is_said() {
        return SAID.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().getSimpleName(), () -> assertThat(
                                entry.getKey().getRecordComponents())
                        .extracting(RecordComponent::getName)
                        .containsExactlyInAnyOrder(entry.getValue().split(" "))));
    }

    @Test
    void every_kind_of_property_is_known() {
        assertThat(SAID.keySet()).containsAll(kinds(Property.class).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(MetadataTextTest::kinds)
                : Stream.of(type);
    }

    @Test
    void everything_about_an_entity_is_said() {
        assertThat(Arrays.stream(EntityMetadataBuilder.class.getDeclaredFields())
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrder(
                        "index",
                        "type",
                        "table",
                        "schema",
                        "nativeEnums",
                        "triggers",
                        "properties",
                        "columns",
                        "indexes",
                        "construction",
                        "keyGeneration",
                        "keyParts",
                        "keyRelation",
                        "wholeKey",
                        "keyFields",
                        "keyMaker",
                        "place",
                        "checks",
                        "comment",
                        "readOnly",
                        "view",
                        "orderBy");
    }
}
