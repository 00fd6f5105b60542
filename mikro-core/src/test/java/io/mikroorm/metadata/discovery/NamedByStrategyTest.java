// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Trigger;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.annotation.TriggerTiming;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a strategy names beside tables, columns and constraints, where the mapping does not. */
class NamedByStrategyTest {

    enum Mood {
        MILD,
        WILD
    }

    /** One of several. */
    @Embeddable(kinds = {Fur.class, Scales.class})
    abstract static class Coat {}

    @Embeddable
    static class Fur extends Coat {
        int length;
    }

    @Embeddable(discriminatorValue = "plates")
    static class Scales extends Coat {
        int count;
    }

    @Entity
    @Inheritance
    @Trigger(
            timing = TriggerTiming.AFTER,
            events = {TriggerEvent.INSERT, TriggerEvent.UPDATE},
            body = "call noted();")
    static class Animal {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(enumMode = EnumMode.NATIVE)
        Mood mood;

        Coat coat;
    }

    @Entity
    static class WildCat extends Animal {}

    private static String printed(NamingStrategy naming) {
        MetadataStorage model = MetadataDiscovery.discover(
                List.of(Animal.class, WildCat.class), naming, new SmallPlatform(), new ReflectiveStructAccesses());
        return model.toString();
    }

    @Test
    void a_strategy_of_ones_own_is_asked_for_everything() {
        assertThat(printed(new OwnNaming()))
                .contains("on_t_Animal_after_insert_update AFTER [INSERT, UPDATE]")
                .contains("enum_Mood")
                .contains("WildCat = v_WildCat")
                .contains("    d_type of ")
                .contains("told by type as 'v_Fur', 'plates'");
    }

    @Test
    void unless_it_says_otherwise_they_are_called_as_tables_are() {
        assertThat(printed(new UnderscoreNaming()))
                .contains("animal_after_insert_update_trigger AFTER [INSERT, UPDATE]")
                .contains("WildCat = wild_cat")
                .contains("    type of ")
                .contains("told by type as 'fur', 'plates'");
    }
}
