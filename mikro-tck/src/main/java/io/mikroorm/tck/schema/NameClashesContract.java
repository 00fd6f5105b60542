// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Trigger;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.annotation.TriggerTiming;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that a mapping gives to different things: the schema is made, or the mapping is refused; no database has to tell of them. */
public abstract class NameClashesContract extends SchemaContracts {

    /** An index is called as a table. */
    @Entity
    @Index(name = "coin", properties = "size")
    static class Purse {
        @PrimaryKey
        int id;

        int size;
    }

    /** That table. */
    @Entity
    static class Coin {
        @PrimaryKey
        int id;
    }

    /** An index is called as the table it is of. */
    @Entity
    @Index(name = "wallet", properties = "size")
    static class Wallet {
        @PrimaryKey
        int id;

        int size;
    }

    /** A foreign key, a check and an index have one name. */
    @Entity
    @Index(name = "same", properties = "size")
    @Check(name = "same", expression = "{size} > 0")
    static class Safe {
        @PrimaryKey
        int id;

        int size;

        @ManyToOne(foreignKeyName = "same")
        @Nullable
        Coin coin;
    }

    /** A foreign key and an index over something else have one name. */
    @Entity
    @Index(name = "one_name", properties = "size")
    static class Chest {
        @PrimaryKey
        int id;

        int size;

        @ManyToOne(foreignKeyName = "one_name")
        @Nullable
        Coin coin;
    }

    /** A unique constraint and a check have one name. */
    @Entity
    @Unique(name = "once", properties = "size")
    @Check(name = "once", expression = "{size} > 0")
    static class Box {
        @PrimaryKey
        int id;

        int size;
    }

    /** Two indexes have one name. */
    @Entity
    @Index(name = "twice", properties = "size")
    @Index(name = "twice", properties = "width")
    static class Bag {
        @PrimaryKey
        int id;

        int size;

        int width;
    }

    /** Two indexes have one name but for capitals. */
    @Entity
    @Index(name = "capital", properties = "size")
    @Index(name = "CAPITAL", properties = "width")
    static class Sack {
        @PrimaryKey
        int id;

        int size;

        int width;
    }

    /** An index has the name that another has without a word. */
    @Entity
    @Index(name = "crate_width_index", properties = "size")
    static class Crate {
        @PrimaryKey
        int id;

        int size;

        @Property(index = true)
        int width;
    }

    /** Names that get longer than databases take. */
    @Index(
            name = "{table}_sorted_by_{columns}_as_is_useful_to_those_who_look_for_it_by_size_first",
            properties = "size")
    @Check(name = "{table}_checked_for_{columns}_which_must_be_greater_than_nothing_at_all", expression = "{size} > 0")
    abstract static class Long {
        @PrimaryKey
        int id;

        int size = 1;

        @Property(length = 20)
        @Unique(name = "{table}_there_once_by_{columns}_since_nobody_wants_it_twice_in_the_table")
        String code = "";

        @ManyToOne(foreignKeyName = "{table}_refers_by_{columns}_to_the_coins_that_are_in_it_whatever_they_are")
        @Nullable
        Coin coin;
    }

    /** One with a long name. */
    @Entity(table = "a_container_with_a_name_that_goes_on_for_a_long_time")
    static class First extends Long {}

    /** Another that begins alike. */
    @Entity(table = "a_container_with_a_name_that_goes_on_for_a_long_time_too")
    static class Second extends Long {}

    /** Its braces are no words. */
    @Entity
    @Index(
            name = "{table}_{columns}",
            properties = {"size", "width desc"})
    @Index(name = "{columns}_{table}", expression = "{size} + {width}")
    static class Tin {
        @PrimaryKey
        int id;

        int size;

        int width;
    }

    /** With a trigger whose name is said above. */
    @Trigger(name = "touched", timing = TriggerTiming.AFTER, events = TriggerEvent.DELETE, body = "delete from coin;")
    abstract static class Touched {
        @PrimaryKey
        int id;
    }

    /** One. */
    @Entity
    static class Vase extends Touched {}

    /** Another. */
    @Entity
    static class Bowl extends Touched {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Coin.class);
    }

    /** Whether the schema was made; otherwise the mapping was refused. */
    private boolean isMade(Class<?>... model) {
        try (MikroORM made = open(List.of(model), c -> {})) {
            assertThat(made).isNotNull();
            return true;
        } catch (MetadataException e) {
            return false;
        }
    }

    @Test
    void an_index_is_called_as_a_table() {
        assertThat(isMade(Purse.class, Coin.class)).isFalse();
    }

    @Test
    void an_index_is_called_as_its_own_table() {
        assertThat(isMade(Wallet.class)).isFalse();
    }

    @Test
    void a_foreign_key_a_check_and_an_index_have_one_name() {
        assertThat(isMade(Safe.class, Coin.class)).isFalse();
    }

    @Test
    void a_foreign_key_and_an_index_have_one_name() {
        assertThat(isMade(Chest.class, Coin.class)).isTrue();
    }

    @Test
    void a_unique_constraint_and_a_check_have_one_name() {
        assertThat(isMade(Box.class)).isFalse();
    }

    @Test
    void two_indexes_have_one_name() {
        assertThat(isMade(Bag.class)).isFalse();
    }

    @Test
    void two_indexes_have_one_name_but_for_capitals() {
        assertThat(isMade(Sack.class)).isFalse();
    }

    @Test
    void an_index_has_the_name_that_another_gets() {
        assertThat(isMade(Crate.class)).isFalse();
    }

    @Test
    void names_get_longer_than_databases_take() {
        assertThat(isMade(First.class, Second.class, Coin.class)).isTrue();
    }

    @Test
    @Requires(Feature.EXPRESSION_INDEXES)
    void braces_stand_for_what_an_expression_is_of() {
        assertThat(isMade(Tin.class)).isTrue();
    }

    @Test
    @Requires(Feature.TRIGGERS)
    void a_trigger_of_a_base_class_is_named_once() {
        assertThat(isMade(Vase.class, Bowl.class, Coin.class)).isFalse();
    }
}
