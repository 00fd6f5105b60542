// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import io.mikroorm.query.EntityPath;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.Valued;
import java.util.ArrayList;
import java.util.List;

/** From what is written to terms: for what builds statements of paths and expressions. */
public final class Terms {

    private Terms() {}

    /** That of a path or an expression; of anything else error MO-5204. */
    public static Term of(Valued<?, ?> value) {
        if (value instanceof SqlExpression<?> expression) {
            return expression.term();
        }
        if (value instanceof EntityPath<?> path) {
            return new Term.Path(path.path());
        }
        throw SelectErrors.foreign(value);
    }

    /** Those of several. */
    public static List<Term> of(Valued<?, ?>[] values) {
        List<Term> terms = new ArrayList<>(values.length);
        for (Valued<?, ?> value : values) {
            terms.add(of(value));
        }
        return terms;
    }

    /** Those of several paths. */
    public static List<Term> of(String[] paths) {
        List<Term> terms = new ArrayList<>(paths.length);
        for (String path : paths) {
            terms.add(of(path));
        }
        return terms;
    }

    /** That of a path by names: {@code "a.name"}, or {@code "a.name as who"}. */
    public static Term of(String text) {
        int as = text.lastIndexOf(" as ");
        return as < 0
                ? new Term.Path(PropertyPath.checked(text.trim()))
                : new Term.Named(
                        new Term.Path(PropertyPath.checked(text.substring(0, as).trim())),
                        Names.checked(text.substring(as + " as ".length()).trim()));
    }
}
