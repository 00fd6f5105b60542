// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.MikroORM;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.schema.Animals.Animal;
import io.mikroorm.tck.schema.Animals.Calf;
import io.mikroorm.tck.schema.Animals.Cat;
import io.mikroorm.tck.schema.Animals.Cow;
import io.mikroorm.tck.schema.Animals.Dog;
import io.mikroorm.tck.schema.Animals.Fish;
import io.mikroorm.tck.schema.Animals.Mouse;
import io.mikroorm.tck.schema.Animals.Mule;
import io.mikroorm.tck.schema.Animals.Owner;
import io.mikroorm.tck.schema.Animals.Parrot;
import io.mikroorm.tck.schema.Animals.Pony;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What reads columns that foreign keys change by themselves: it holds then as well, or is refused when the ORM opens. */
public abstract class ActedColumnsContract extends SchemaContracts {

    @Override
    protected List<Class<?>> entities() {
        return List.of(Owner.class);
    }

    private boolean has(Feature feature) {
        return driver().dialect().supports(feature);
    }

    private boolean can(Capabilities.Feature feature) {
        return driver().capabilities().has(feature);
    }

    private void isRefused(Class<?> type, String code, String... words) {
        var thrown = assertThatThrownBy(() -> open(List.of(type), c -> {}).close())
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining(code)
                .hasMessageContaining(type.getSimpleName())
                .hasMessageContaining("'owner'")
                .hasMessageContaining("onDelete = NO_ACTION");
        for (String word : words) {
            thrown.hasMessageContaining(word);
        }
    }

    /** Two with an owner each, who both go away. */
    private void deleteBoth(MikroORM on, Animal one, Animal other) {
        Owner first = Owner.of(1);
        Owner second = Owner.of(2);
        var em = on.em().fork();
        em.persistAll(List.of(first, second, one.of(1, first), other.of(2, second)));
        em.flush();
        for (int id = 1; id <= 2; id++) {
            var fresh = on.em().fork();
            fresh.remove(fresh.getReference(Owner.class, id));
            fresh.flush();
        }
    }

    @Test
    void a_check_holds_what_a_foreign_key_changes_too_or_is_refused() {
        if (has(Feature.UNREAD_ACTIONS)) {
            isRefused(
                    Dog.class, "[MO-2910]", "'not_of_seven'", driver().dialect().name());
            isRefused(Cat.class, "[MO-2910]", "'not_of_eight'");
            return;
        }
        try (MikroORM dogs = open(List.of(Dog.class), c -> {})) {
            deleteBoth(dogs, new Dog(), new Dog());
            assertThat(dogs.em().fork().findAll(Dog.class))
                    .extracting(dog -> dog.owner)
                    .containsOnlyNulls();
        }
    }

    @Test
    void a_check_is_over_a_foreign_key_by_which_rows_are_deleted() {
        open(List.of(Fish.class), c -> {}).close();
    }

    @Test
    @Requires(Capabilities.Feature.VIRTUAL_COLUMNS)
    void a_check_over_what_is_worked_out_of_one_is_like_one_over_itself() {
        if (has(Feature.UNREAD_ACTIONS)) {
            isRefused(Mouse.class, "[MO-2910]", "'not_of_ten'");
        } else if (can(Capabilities.Feature.INDEXED_VIRTUAL_COLUMNS)) {
            open(List.of(Mouse.class), c -> {}).close();
        }
    }

    @Test
    @Requires(Capabilities.Feature.GENERATED_COLUMNS)
    void a_stored_value_follows_a_foreign_key_or_is_refused() {
        if (has(Feature.UNREAD_ACTIONS)) {
            isRefused(Cow.class, "[MO-2910]", "Cow.kept", "stored = false");
        } else {
            try (MikroORM cows = open(List.of(Cow.class), c -> {})) {
                deleteBoth(cows, new Cow(), new Cow());
                assertThat(cows.em().fork().findAll(Cow.class))
                        .extracting(cow -> cow.kept)
                        .containsOnly(0);
            }
        }
        if (has(Feature.STORED_WITHOUT_CASCADES)) {
            isRefused(Calf.class, "[MO-2910]", "Calf.kept");
        } else {
            open(List.of(Calf.class), c -> {}).close();
        }
    }

    private void isUniqueOrRefused(Class<? extends Animal> type, String index, Animal one, Animal other) {
        if (has(Feature.SILENT_ACTIONS)) {
            isRefused(type, "[MO-2098]", "'" + index + "'");
            return;
        }
        try (MikroORM orm = open(List.of(type), c -> {})) {
            assertThatThrownBy(() -> deleteBoth(orm, one, other))
                    .isInstanceOf(UniqueConstraintViolationException.class)
                    .hasMessageNotContaining("'2'");
            assertThat(orm.em().fork().count(Owner.class)).isEqualTo(1);
        }
    }

    @Test
    @Requires(Capabilities.Feature.EXPRESSION_INDEXES)
    void what_an_expression_makes_unique_keeps_a_row_from_being_emptied_or_is_refused() {
        isUniqueOrRefused(Pony.class, "one_of_nobody", new Pony(), new Pony());
    }

    @Test
    @Requires(Capabilities.Feature.INDEXED_VIRTUAL_COLUMNS)
    void what_is_worked_out_and_unique_keeps_a_row_from_being_emptied_or_is_refused() {
        isUniqueOrRefused(Mule.class, "one_of_none", new Mule(), new Mule());
    }

    @Test
    @Requires(Capabilities.Feature.PARTIAL_UNIQUES)
    void a_row_that_is_emptied_may_leave_those_that_are_unique() {
        try (MikroORM parrots = open(List.of(Parrot.class), c -> {})) {
            Parrot other = new Parrot();
            other.name = "Rolly";
            deleteBoth(parrots, new Parrot(), other);

            assertThat(parrots.em().fork().findAll(Parrot.class))
                    .extracting(parrot -> parrot.owner)
                    .containsOnlyNulls();
        }
    }
}
