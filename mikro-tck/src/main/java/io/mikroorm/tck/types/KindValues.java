// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the contracts about one entity full of values have in common: saving some, finding them again, being refused. */
abstract class KindValues<E> extends Contract {

    private final Class<E> type;
    private final Supplier<E> maker;
    private final Function<E, @Nullable Long> id;

    KindValues(Class<E> type, Supplier<E> maker, Function<E, @Nullable Long> id) {
        this.type = type;
        this.maker = maker;
        this.id = id;
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(type);
    }

    /** Stores an entity, and loads it as another entity manager sees it; neither has anything to flush then. */
    final E saved(Consumer<E> filling) {
        E before = maker.get();
        filling.accept(before);
        EntityManager mine = fresh();
        mine.persist(before).flush();
        assertThat(mine.plan().isEmpty()).as("nothing to do after the flush").isTrue();
        EntityManager other = fresh();
        E found = other.findOneOrFail(type, some(id.apply(before)));
        assertThat(other.plan().isEmpty()).as("nothing to do after loading").isTrue();
        return found;
    }

    /** The same, loaded by {@link #em}, so that it can be changed and flushed. */
    final E managed(Consumer<E> filling) {
        return em.findOneOrFail(type, some(id.apply(saved(filling))));
    }

    /** As the database has an entity now. */
    final E reloaded(E entity) {
        return fresh().findOneOrFail(type, some(id.apply(entity)));
    }

    final <V> void survive(String property, List<V> values, Function<E, @Nullable V> get, BiConsumer<E, V> set) {
        for (V value : values) {
            E found = saved(e -> set.accept(e, value));
            assertThat((Object) get.apply(found)).as(property).isEqualTo(value);
            assertThat(fresh().find(type, where(property).eq(value)))
                    .as(property + " found by " + value)
                    .extracting(id)
                    .contains(id.apply(found));
            assertThat(fresh().find(type, where(property).ne(value)))
                    .as(property + " not among those without " + value)
                    .extracting(id)
                    .doesNotContain(id.apply(found));
        }
    }

    final void refused(Consumer<E> filling, String property) {
        E bad = maker.get();
        filling.accept(bad);
        EntityManager mine = fresh();
        mine.persist(bad);
        assertThatThrownBy(mine::flush)
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining(type.getSimpleName() + "." + property);
        assertThat(fresh().count(type)).isZero();
    }
}
