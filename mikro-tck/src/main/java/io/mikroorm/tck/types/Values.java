// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.values.Everything;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the contracts about values have in common: saving one, finding it again, being refused. */
abstract class Values extends Contract {

    @Override
    protected List<Class<?>> entities() {
        return List.of(Everything.class);
    }

    final Everything saved(Consumer<Everything> filling) {
        Everything before = new Everything();
        filling.accept(before);
        EntityManager mine = fresh();
        mine.persist(before).flush();
        assertThat(mine.plan().isEmpty()).as("nothing to do after the flush").isTrue();
        EntityManager other = fresh();
        Everything found = other.findOneOrFail(Everything.class, some(before.id));
        assertThat(other.plan().isEmpty()).as("nothing to do after loading").isTrue();
        return found;
    }

    final <V> void survive(String property, List<V> values, Function<Everything, @Nullable V> get, Setter<V> set) {
        for (V value : values) {
            Everything found = saved(e -> set.set(e, value));
            assertThat((Object) get.apply(found)).as(property).isEqualTo(value);
            assertThat(fresh().find(Everything.class, where(property).eq(value)))
                    .as(property + " found by " + value)
                    .extracting(e -> some(e.id))
                    .contains(some(found.id));
        }
    }

    final <V> void sortAs(String property, List<V> ascending, Setter<V> set) {
        EntityManager mine = fresh();
        List<V> shuffled = new ArrayList<>(ascending);
        Collections.shuffle(shuffled, new Random(5));
        for (V value : shuffled) {
            Everything e = new Everything();
            set.set(e, value);
            e.mediumOrNull = ascending.indexOf(value);
            mine.persist(e);
        }
        mine.flush();
        assertThat(fresh().find(Everything.class, where("mediumOrNull").isNotNull(), o -> o.orderBy(property)))
                .extracting(e -> e.mediumOrNull)
                .isSorted()
                .hasSize(ascending.size());
        int middle = ascending.size() / 2;
        assertThat(fresh().find(Everything.class, where(property).gte(ascending.get(middle))))
                .as(property + " at least " + ascending.get(middle))
                .hasSize(ascending.size() - middle);
    }

    /** The shortest time that there is in the database. */
    final Duration moment() {
        return driver().capabilities().timeUnit().getDuration();
    }

    final void refused(Consumer<Everything> filling, String property) {
        Everything bad = new Everything();
        filling.accept(bad);
        EntityManager mine = fresh();
        mine.persist(bad);
        assertThatThrownBy(mine::flush).isInstanceOf(MikroOrmException.class).hasMessageContaining(property);
        assertThat(fresh().count(Everything.class)).isZero();
    }

    interface Setter<V> {
        void set(Everything e, V value);
    }
}
