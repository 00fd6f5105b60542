// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Updates of rows in several tables compare what was read in the first of them. */
public abstract class JoinedChecksContract extends Contract {

    /** Has what is compared. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Ware {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(concurrencyCheck = true)
        int price;
    }

    /** Has a table of its own. */
    @Entity
    static class Bottle extends Ware {

        int litres;

        @Property(unique = true, nullable = true)
        @Nullable
        Integer serial;
    }

    /** On wares. */
    protected JoinedChecksContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Ware.class, Bottle.class);
    }

    private List<Bottle> managed(int count) {
        Object[] bottles = new Object[count];
        for (int i = 0; i < count; i++) {
            bottles[i] = new Bottle();
        }
        given(bottles);
        return em.findAll(Bottle.class, o -> o.orderBy("id"));
    }

    @Test
    void rows_that_are_as_they_were_are_updated_in_all_tables() {
        for (Bottle bottle : managed(6)) {
            bottle.price = 5;
            bottle.litres = 2;
        }
        em.flush();
        assertThat(fresh().findAll(Bottle.class)).hasSize(6).allSatisfy(bottle -> assertThat(
                        List.of(bottle.price, bottle.litres))
                .containsExactly(5, 2));
    }

    @Test
    void rows_that_exchange_unique_values_of_another_table_are_compared_all_the_same() {
        List<Bottle> bottles = managed(2);
        for (int i = 0; i < 2; i++) {
            bottles.get(i).serial = i;
            bottles.get(i).price = 1;
        }
        em.flush();
        EntityManager other = fresh();
        other.findOneOrFail(Ware.class, some(bottles.get(1).id)).price = 9;
        other.flush();
        for (int i = 0; i < 2; i++) {
            bottles.get(i).serial = 1 - i;
            bottles.get(i).price = 5;
        }
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(OptimisticLockException.class)
                .hasFieldOrPropertyWithValue("entity", bottles.get(1));
        assertThat(fresh().findAll(Ware.class, o -> o.orderBy("id")))
                .extracting(ware -> ware.price)
                .containsExactly(1, 9);
    }

    @Test
    void one_that_somebody_else_has_changed_is_an_error_and_no_table_is_changed() {
        List<Bottle> bottles = managed(6);
        EntityManager other = fresh();
        Ware third = other.findOneOrFail(Ware.class, some(bottles.get(2).id));
        third.price = 9;
        other.flush();
        for (Bottle bottle : bottles) {
            bottle.price = 5;
            bottle.litres = 2;
        }
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(OptimisticLockException.class)
                .hasFieldOrPropertyWithValue("entity", bottles.get(2));
        assertThat(fresh().findAll(Bottle.class))
                .extracting(bottle -> bottle.litres)
                .containsOnly(0);
    }
}
