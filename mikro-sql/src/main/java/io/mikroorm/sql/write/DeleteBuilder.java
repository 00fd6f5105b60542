// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.sql.query.SelectState.Source;

/**
 * A deletion of all rows for which a condition holds: {@code em.delete(b).where(b.price.lt(1)).execute()}. Made by {@code em.delete(…)}. What
 * {@code em.remove} would do with other rows is not done but for links and foreign keys of the database.
 */
public final class DeleteBuilder extends WhereClauses<WriteState.Delete, DeleteBuilder> {

    private DeleteBuilder(WriteRunner runner, WriteState.Delete state) {
        super(runner, state);
    }

    /** A deletion of rows of an entity, which is called by a name in it. */
    public static DeleteBuilder of(WriteRunner runner, Source target) {
        return new DeleteBuilder(
                runner, new WriteState.Delete(target, WriteState.Rows.UNSAID, WriteState.Options.NONE));
    }

    @Override
    WriteState.Rows rows() {
        return state().rows();
    }

    @Override
    WriteState.Delete with(WriteState.Rows rows) {
        return new WriteState.Delete(state().target(), rows, state().options());
    }

    @Override
    WriteState.Delete with(WriteState.Options options) {
        return new WriteState.Delete(state().target(), rows(), options);
    }

    /** Another builder that begins with all that was said to this one. */
    public DeleteBuilder copy() {
        return new DeleteBuilder(runner(), state());
    }
}
