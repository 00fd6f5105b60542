// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.query.shape.FindQuery.Given;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Configuration;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Notes the values of a query in the order in which its text, while it is written, has their places. */
final class RenderedQuery implements VisitListener {

    private final List<Param<?>> params = new ArrayList<>();

    @SuppressWarnings("NullAway") // it sees the annotation inside of a type of another module with a newer JDK only
    static QueryFragment fragment(Configuration configuration, Query query) {
        RenderedQuery noted = new RenderedQuery();
        String text = DSL.using(configuration.deriveAppending(noted)).render(query);
        @Nullable Object[] values = new @Nullable Object[noted.params.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(noted.params.get(i));
        }
        return QueryFragment.sql(text, values);
    }

    private static @Nullable Object value(Param<?> param) {
        return param.getBinding() instanceof ColumnBinding binding
                ? new Given(binding.type(), param.getValue())
                : stored(param);
    }

    private static <T> @Nullable Object stored(Param<T> param) {
        return param.getBinding().converter().to(param.getValue());
    }

    /** What is written around another value is none itself. */
    @Override
    public void visitStart(VisitContext context) {
        if (context.renderContext() != null && context.queryPart() instanceof Param<?> param) {
            boolean isBound = !param.isInline() && context.renderContext().paramType() != ParamType.INLINED;
            if (isBound) {
                params.add(param);
            }
        }
    }
}
