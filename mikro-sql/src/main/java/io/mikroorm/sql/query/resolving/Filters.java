// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.resolving.StatementResolver;
import io.mikroorm.sql.query.SqlCondition;
import io.mikroorm.sql.query.Term;
import io.mikroorm.sql.query.shape.Filter;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.Value;
import java.util.ArrayList;
import java.util.List;

/** Resolves conditions: what is said of a property goes to the entity whose name it begins with. */
final class Filters {

    private final StatementResolver names;
    private final Values values;
    private final SelectResolver selects;

    Filters(StatementResolver names, Values values, SelectResolver selects) {
        this.names = names;
        this.values = values;
        this.selects = selects;
        values.filters(this);
    }

    Filter resolve(Scope scope, Criterion said) {
        return resolve(scope, said, 0);
    }

    private Filter resolve(Scope scope, Criterion said, int depth) {
        PropertyPath.checkDepth(depth);
        if (said instanceof Criterion.And and) {
            return new Filter.All(all(scope, and.parts(), depth + 1));
        }
        if (said instanceof Criterion.Or or) {
            return new Filter.Any(all(scope, or.parts(), depth + 1));
        }
        if (said instanceof Criterion.Not not) {
            return new Filter.Not(resolve(scope, not.part(), depth + 1));
        }
        if (said instanceof SqlCondition condition) {
            return condition(scope, condition);
        }
        if (said instanceof Criterion.OfStore) {
            throw QueryMistakes.otherStore(said);
        }
        if (said instanceof Criterion.Union) {
            Scope.Target root = scope.target("");
            return new Filter.Of(root.alias(), names.condition(root.entity(), said));
        }
        String path = pathOf(said);
        Term named = scope.named(path);
        if (named == null && scope.derived(path) != null) {
            return ofNamed(scope, said, new Term.Path(path));
        }
        return named == null ? ofEntity(scope, said, path) : ofNamed(scope, said, named);
    }

    private List<Filter> all(Scope scope, List<Criterion> parts, int depth) {
        List<Filter> all = new ArrayList<>(parts.size());
        for (Criterion part : parts) {
            all.add(resolve(scope, part, depth));
        }
        return all;
    }

    private Filter ofEntity(Scope scope, Criterion said, String path) {
        Scope.Target target = scope.target(path);
        Criterion.Related itself = target.rest().isEmpty() && said instanceof Criterion.Related whole ? whole : null;
        String rest = target.rest().isEmpty() ? target.entity().key().path() : target.rest();
        try {
            Criterion about = itself == null ? from(said, rest) : itself.condition();
            return new Filter.Of(target.alias(), names.condition(target.entity(), about));
        } catch (UnknownPropertyException e) {
            throw QueryMistakes.unknown(path, e, scope.describe());
        }
    }

    private static String pathOf(Criterion leaf) {
        return leaf instanceof Criterion.OfPath of ? of.path() : ((Criterion.Related) leaf).path();
    }

    /** The same, said from the entity itself. */
    private static Criterion from(Criterion leaf, String path) {
        if (leaf instanceof Criterion.Comparison comparison) {
            return new Criterion.Comparison(path, comparison.operator(), comparison.value());
        }
        if (leaf instanceof Criterion.In in) {
            return new Criterion.In(path, in.values(), in.negated());
        }
        if (leaf instanceof Criterion.Like like) {
            return new Criterion.Like(path, like.pattern(), like.escaped(), like.ignoringCase());
        }
        if (leaf instanceof Criterion.IsNull isNull) {
            return new Criterion.IsNull(path, isNull.negated());
        }
        if (leaf instanceof Criterion.IsInstance instance) {
            return new Criterion.IsInstance(path, instance.type());
        }
        if (leaf instanceof Criterion.Regexp regexp) {
            return new Criterion.Regexp(path, regexp.pattern(), regexp.flags());
        }
        if (leaf instanceof Criterion.FullText text) {
            return new Criterion.FullText(path, text.words());
        }
        if (leaf instanceof Criterion.Size size) {
            return new Criterion.Size(path, size.operator(), size.size());
        }
        if (leaf instanceof Criterion.HasKey) {
            return new Criterion.HasKey(path);
        }
        Criterion.Related related = (Criterion.Related) leaf;
        return new Criterion.Related(path, related.condition(), related.ofElement());
    }

    /** What is said of something that is selected, by its name, is said of that: not every database knows the name there. */
    private Filter ofNamed(Scope scope, Criterion said, Term named) {
        if (said instanceof Criterion.Comparison comparison) {
            Object value = comparison.value();
            return value == null
                    ? condition(scope, new SqlCondition.IsNull(named, comparison.operator() == Criterion.Operator.NE))
                    : condition(scope, new SqlCondition.Compared(comparison.operator(), named, new Term.Value(value)));
        }
        if (said instanceof Criterion.In in) {
            return resolve(scope, SqlCondition.listed(named, in.values(), in.negated()));
        }
        if (said instanceof Criterion.Like like) {
            return condition(
                    scope, new SqlCondition.Matches(named, like.pattern(), like.escaped(), like.ignoringCase()));
        }
        if (said instanceof Criterion.IsNull isNull) {
            return condition(scope, new SqlCondition.IsNull(named, isNull.negated()));
        }
        throw QueryMistakes.ofPropertiesOnly(pathOf(said));
    }

    private Filter condition(Scope scope, SqlCondition said) {
        if (said instanceof SqlCondition.Compared compared) {
            return compared(scope, compared);
        }
        if (said instanceof SqlCondition.Listed listed) {
            Value value = values.resolve(scope, listed.term());
            List<Value> list = new ArrayList<>(listed.values().size());
            for (Term each : listed.values()) {
                list.add(values.beside(scope, each, value));
            }
            return new Filter.Listed(value, list, listed.negated());
        }
        if (said instanceof SqlCondition.IsNull isNull) {
            return new Filter.IsNull(values.resolve(scope, isNull.term()), isNull.negated());
        }
        if (said instanceof SqlCondition.Matches matches) {
            return new Filter.Matches(
                    values.resolve(scope, matches.term()),
                    names.add(matches.pattern()),
                    matches.escaped(),
                    matches.ignoringCase());
        }
        return ofQuery(scope, said);
    }

    private Filter ofQuery(Scope scope, SqlCondition said) {
        if (said instanceof SqlCondition.InQuery in) {
            Value value = values.resolve(scope, in.term());
            SelectShape select = selects.select(in.select(), scope);
            return new Filter.InQuery(value, select, in.negated());
        }
        if (said instanceof SqlCondition.Exists exists) {
            return new Filter.Exists(selects.select(exists.select(), scope), exists.negated());
        }
        SqlCondition.Holds holds = (SqlCondition.Holds) said;
        return new Filter.Holds((Value.Words) values.resolve(scope, holds.words()));
    }

    private Filter compared(Scope scope, SqlCondition.Compared said) {
        boolean turned = said.left() instanceof Term.Value;
        Value known = values.resolve(scope, turned ? said.right() : said.left());
        Value other = values.beside(scope, turned ? said.left() : said.right(), known);
        return turned
                ? new Filter.Compared(said.operator(), other, known)
                : new Filter.Compared(said.operator(), known, other);
    }
}
