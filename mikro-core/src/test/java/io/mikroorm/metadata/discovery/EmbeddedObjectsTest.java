// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.json.JsonMappers;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.discovery.draft.Conventions;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.type.Storage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of embeddables that are objects, and of prefixes in prefixes. */
class EmbeddedObjectsTest {

    @Entity
    static class House {
        @PrimaryKey
        Long id;

        @Embedded(object = true)
        Front front;

        @Embedded
        Front side;

        @Embedded
        @Nullable
        Front back;
    }

    @Embeddable
    static class Front {
        int widthInFeet;

        @Embedded
        @Nullable
        Door door;

        @Embedded(object = true, column = "bell")
        @Nullable
        Door secondDoor;
    }

    @Embeddable
    record Door(
            String colour,
            @Property(column = "lock") @Nullable String lockName) {}

    @Entity
    static class Prefixed {
        @PrimaryKey
        Long id;

        @Embedded
        Outer one;

        @Embedded(prefix = "two_")
        Outer other;
    }

    @Embeddable
    static class Outer {
        @Embedded
        Door byConfiguration;

        @Embedded(prefix = "$", prefixMode = PrefixMode.RELATIVE)
        Door relative;
    }

    @Entity
    static class Absolute {
        @PrimaryKey
        Long id;

        @Embedded
        Around around;
    }

    @Embeddable
    static class Around {
        @Embedded(prefix = "alone_", prefixMode = PrefixMode.ABSOLUTE)
        Door door;

        String name;
    }

    private static EntityMetadata discovered(Class<?> type, PrefixMode mode) {
        return MetadataDiscovery.discover(
                        List.of(type),
                        new Conventions(new UnderscoreNaming(), mode),
                        new SmallPlatform(),
                        JsonMappers.found(),
                        new ReflectiveStructAccesses())
                .get(type);
    }

    private static List<String> names(EntityMetadata entity) {
        return entity.columns().stream().map(MappedColumn::name).toList();
    }

    @Test
    void an_object_is_one_column_whose_inside_is_known_by_paths() {
        EntityMetadata house = discovered(House.class, PrefixMode.DEFAULT);
        assertThat(names(house))
                .containsExactly(
                        "id",
                        "front",
                        "side_width_in_feet",
                        "side_door_colour",
                        "side_door_lock",
                        "side_bell",
                        "back_width_in_feet",
                        "back_door_colour",
                        "back_door_lock",
                        "back_bell");
        MappedColumn front = Objects.requireNonNull(house.column("front"));
        assertThat(front.type().storage()).isEqualTo(Storage.STRUCT);
        assertThat(front.property()).isInstanceOf(EmbeddedObjectProperty.class);
        assertThat(front.document()).isNull();
        assertThat(front.nullable()).isFalse();
        MappedColumn lock = Objects.requireNonNull(house.column("front.secondDoor.lockName"));
        assertThat(lock.name()).isEqualTo("front.bell.lock");
        assertThat(lock.document()).isSameAs(front);
        assertThat(lock.index()).isNegative();
        assertThat(Objects.requireNonNull(house.column("side.secondDoor.colour"))
                        .document())
                .isSameAs(house.column("side.secondDoor"));
        assertThat(Objects.requireNonNull(house.column("back.secondDoor")).nullable())
                .isTrue();
        assertThat(house.insides())
                .extracting(MappedColumn::name)
                .containsExactly(
                        "front.widthInFeet",
                        "front.door.colour",
                        "front.door.lock",
                        "front.bell",
                        "front.bell.colour",
                        "front.bell.lock",
                        "side_bell.colour",
                        "side_bell.lock",
                        "back_bell.colour",
                        "back_bell.lock");
    }

    @Test
    void prefixes_are_behind_each_other_unless_they_stand_alone() {
        assertThat(names(discovered(Absolute.class, PrefixMode.DEFAULT)))
                .containsExactly("id", "alone_colour", "alone_lock", "around_name");
    }

    @Test
    void the_configuration_says_it_where_the_mapping_does_not() {
        assertThat(names(discovered(Prefixed.class, PrefixMode.RELATIVE)))
                .isEqualTo(names(discovered(Prefixed.class, PrefixMode.DEFAULT)))
                .contains("one_by_configuration_colour", "two_by_configuration_colour", "one_$colour", "two_$colour");
    }

    /** With two of the same. */
    @Entity
    static class Once {
        @PrimaryKey
        Long id;

        @Embedded
        Outer one;
    }

    @Test
    void absolute_for_all_of_a_model() {
        assertThat(names(discovered(Once.class, PrefixMode.ABSOLUTE)))
                .containsExactly("id", "by_configuration_colour", "by_configuration_lock", "one_$colour", "one_$lock");
    }

    /** Two embeddables of one kind in an object, each with another one inside. */
    @Entity
    static class Street {
        @PrimaryKey
        Long id;

        @Embedded(object = true)
        Corner corner;
    }

    @Embeddable
    static class Corner {
        @Embedded
        Outside left;

        @Embedded
        Outside right;
    }

    @Embeddable
    static class Outside {
        @Embedded
        Door door;
    }

    @Test
    void in_a_document_an_embeddable_stands_in_what_is_around_it_whatever_holds_for_columns() {
        for (PrefixMode mode : PrefixMode.values()) {
            assertThat(discovered(Street.class, mode).insides())
                    .extracting(MappedColumn::name)
                    .containsExactly(
                            "corner.left.door.colour",
                            "corner.left.door.lock",
                            "corner.right.door.colour",
                            "corner.right.door.lock");
        }
    }
}
