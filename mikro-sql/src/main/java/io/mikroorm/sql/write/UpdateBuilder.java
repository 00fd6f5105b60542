// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.sql.query.SelectState.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * An update of all rows for which a condition holds: {@code em.update(b).set(b.price, column(b.price).plus(1)).where(b.author().name.like("J%")).execute()}.
 * Made by {@code em.update(…)}. Versions are counted up, and times of updates set, unless they are said. All expressions see the row as it was before, on
 * all databases; what queries and relations read of other rows of the same table, some databases may have updated already.
 */
public final class UpdateBuilder extends WhereClauses<WriteState.Update, UpdateBuilder>
        implements ValueSetter<UpdateBuilder> {

    private UpdateBuilder(WriteRunner runner, WriteState.Update state) {
        super(runner, state);
    }

    /** An update of an entity, which is called by a name in it. */
    public static UpdateBuilder of(WriteRunner runner, Source target) {
        WriteState.Update state =
                new WriteState.Update(target, List.of(), WriteState.Rows.UNSAID, WriteState.Options.NONE);
        return new UpdateBuilder(runner, state);
    }

    @Override
    public UpdateBuilder set(SetValue value) {
        List<SetValue> values = new ArrayList<>(state().values());
        values.add(value);
        return now(new WriteState.Update(state().target(), values, rows(), state().options()));
    }

    @Override
    WriteState.Rows rows() {
        return state().rows();
    }

    @Override
    WriteState.Update with(WriteState.Rows rows) {
        return new WriteState.Update(state().target(), state().values(), rows, state().options());
    }

    @Override
    WriteState.Update with(WriteState.Options options) {
        return new WriteState.Update(state().target(), state().values(), rows(), options);
    }

    /** Another builder that begins with all that was said to this one. */
    public UpdateBuilder copy() {
        return new UpdateBuilder(runner(), state());
    }
}
