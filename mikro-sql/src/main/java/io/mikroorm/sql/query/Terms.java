// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.EntityPath;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.Valued;
import java.util.ArrayList;
import java.util.List;

/** From what is written to terms. */
final class Terms {

    private Terms() {}

    static Term of(Valued<?, ?> value) {
        if (value instanceof SqlExpression<?> expression) {
            return expression.term();
        }
        if (value instanceof EntityPath<?> path) {
            return new Term.Path(path.path());
        }
        throw SelectErrors.foreign(value);
    }

    static List<Term> of(Valued<?, ?>[] values) {
        List<Term> terms = new ArrayList<>(values.length);
        for (Valued<?, ?> value : values) {
            terms.add(of(value));
        }
        return terms;
    }

    static List<Term> of(String[] paths) {
        List<Term> terms = new ArrayList<>(paths.length);
        for (String path : paths) {
            terms.add(of(path));
        }
        return terms;
    }

    /** {@code "a.name"}, or {@code "a.name as who"}. */
    static Term of(String text) {
        int as = text.lastIndexOf(" as ");
        return as < 0
                ? new Term.Path(PropertyPath.checked(text.trim()))
                : new Term.Named(
                        new Term.Path(PropertyPath.checked(text.substring(0, as).trim())),
                        Names.checked(text.substring(as + " as ".length()).trim()));
    }
}
