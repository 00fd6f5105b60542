// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.EntityPath;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.ValuePath;
import io.mikroorm.sql.query.SqlExpression;
import io.mikroorm.sql.query.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an insert does with rows that are there already. Made by {@link InsertClauses#onConflict}; each of its methods leads back to the insert. Versions
 * of rows that are changed are counted up, and times of updates set.
 *
 * @param <S> the insert
 */
public final class OnConflict<S extends InsertClauses<?, S>> {

    private final InsertClauses<?, S> insert;
    private final List<String> target;

    OnConflict(InsertClauses<?, S> insert, List<String> target) {
        this.insert = insert;
        this.target = target;
    }

    /** They stay as they are. */
    public S ignore() {
        return insert.now(new ConflictState(target, true, List.of(), List.of(), null));
    }

    /** They take all that was said of the new row. */
    public S merge() {
        return merge(List.of(), List.of());
    }

    /** They take these properties of the new row. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final S merge(EntityPath<Aliased> first, EntityPath<Aliased>... others) {
        List<String> all = new ArrayList<>(List.of(first.path()));
        all.addAll(WriteBuilder.paths(others));
        return merge(all, List.of());
    }

    /** They take these properties of the new row, by names. */
    public S merge(String first, String... others) {
        List<String> all = new ArrayList<>(List.of(PropertyPath.checked(first)));
        all.addAll(WriteBuilder.paths(others));
        return merge(all, List.of());
    }

    /** They take these values, by names: {@code merge(Map.of("b.price", 5))}. */
    public S merge(Map<String, ? extends @Nullable Object> values) {
        return merge(m -> values.forEach(m::set));
    }

    /**
     * They take values: {@code merge(m -> m.set(b.price, column(b.price).plus(excluded(b.price))).take(b.title))}. Properties in expressions are those of the row
     * that is there; {@link #excluded} is what the new one would have brought.
     */
    public S merge(Consumer<? super MergedValues> values) {
        MergedValues read = new MergedValues();
        values.accept(read);
        return merge(read.taken, read.set);
    }

    private S merge(List<String> merged, List<SetValue> set) {
        return insert.now(new ConflictState(target, false, merged, set, null));
    }

    /** What a row that could not be inserted would have brought; in the values and the condition of a merge, else error MO-5250. */
    public static <V> SqlExpression<V> excluded(ValuePath<Aliased, V> property) {
        return SqlExpression.of(new Term.Brought(property.path()));
    }

    /** What rows that are there take. Filled in by a lambda. Not thread-safe. */
    public static final class MergedValues implements ValueSetter<MergedValues> {

        private final List<String> taken = new ArrayList<>();
        private final List<SetValue> set = new ArrayList<>();

        private MergedValues() {}

        @Override
        public MergedValues set(SetValue value) {
            set.add(value);
            return this;
        }

        /** Takes properties of the new row. */
        @SafeVarargs
        @SuppressWarnings("varargs") // they are only read
        public final MergedValues take(EntityPath<Aliased>... properties) {
            taken.addAll(WriteBuilder.paths(properties));
            return this;
        }
    }
}
