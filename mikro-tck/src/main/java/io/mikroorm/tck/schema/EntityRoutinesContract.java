// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Routines;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Routine;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Routines that entities name are made, and called, as those that the settings name. */
@SuppressWarnings("NullAway") // it sees the annotation inside of a type of another module with a newer JDK only
public abstract class EntityRoutinesContract extends SchemaContracts {

    static final Parameter<Integer> N = Parameter.in("n", Integer.class);

    private static Routine<Integer> times(String name, int factor) {
        return Routine.function(name, Integer.class, r -> r.parameters(N)
                .deterministic()
                .body("return n * " + factor + ";")
                .inJava(given -> {
                    Integer n = given.get(N);
                    return n == null ? null : n * factor;
                }));
    }

    /** Has constants of its own, and those of another. */
    @Entity
    @Routines({Basket.class, Weights.class})
    static class Basket {

        static final Routine<Integer> DOUBLED = times("basket_doubled", 2);

        @PrimaryKey
        long id;
    }

    /** Whose constants two entities name. */
    static final class Weights {

        static final Routine<Integer> TRIPLED = times("weight_tripled", 3);

        private Weights() {}
    }

    /** Named by two. */
    @Entity
    @Routines(Weights.class)
    static class Scale {

        @PrimaryKey
        long id;
    }

    /** Mapped in code. */
    static class Bowl {

        static final Routine<Integer> QUADRUPLED = times("bowl_quadrupled", 4);

        long id;
    }

    private boolean has() {
        return driver().capabilities().has(Feature.ROUTINES)
                || driver().capabilities().has(Feature.JAVA_FUNCTIONS);
    }

    @Override
    protected List<Class<?>> entities() {
        return has() ? List.of(Basket.class, Scale.class) : List.of(Plain.class);
    }

    /** Has none. */
    @Entity
    static class Plain {

        @PrimaryKey
        long id;
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        if (has()) {
            settings.entities(EntitySchema.define(Bowl.class, e -> e.key("id").routine(Bowl.QUADRUPLED)))
                    .routines(Basket.DOUBLED);
        }
    }

    @Test
    void they_are_there_with_the_entities() {
        if (!has()) {
            assertThatThrownBy(() -> driver().open(List.of(Basket.class), c -> {}))
                    .isInstanceOf(MikroOrmException.class)
                    .hasMessageContaining("MO-2801")
                    .hasMessageContaining("basket_doubled");
            return;
        }
        assertThat(em().call(Basket.DOUBLED, N.of(4))).isEqualTo(8);
        assertThat(em().call(Weights.TRIPLED, N.of(4))).isEqualTo(12);
        assertThat(em().call(Bowl.QUADRUPLED, N.of(4))).isEqualTo(16);
        assertThat(sqlOrm().metadata().routines()).containsExactly(Basket.DOUBLED, Weights.TRIPLED, Bowl.QUADRUPLED);
    }

    @Test
    void they_go_with_the_schema_and_are_made_again() {
        sqlOrm().schema().drop();
        sqlOrm().schema().create();
        if (has()) {
            assertThat(em().call(Weights.TRIPLED, N.of(2))).isEqualTo(6);
        }
    }
}
