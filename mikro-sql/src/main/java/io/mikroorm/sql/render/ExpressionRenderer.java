// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Arithmetic;
import io.mikroorm.sql.ast.Case;
import io.mikroorm.sql.ast.Cast;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Count;
import io.mikroorm.sql.ast.DocumentParts;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.ElementsTable;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.Insert.Excluded;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.ScalarSelect;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.SqlVisitor;
import io.mikroorm.sql.ast.SqlWords;
import io.mikroorm.sql.ast.Tuple;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Documents;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Upserting;
import io.mikroorm.type.Storage;
import java.util.List;

/**
 * The half of a renderer that writes expressions and conditions. Each method writes its node to {@link #out} and gives
 * that text back, so that the next piece can be chained to it.
 */
public abstract class ExpressionRenderer implements SqlVisitor<SqlText> {

    /** Databases read a chain of so many terms as an expression that deep, and bound the depth (SQLite: 1000). */
    private static final int LONGEST_CHAIN = 250;

    private static final String EXPRESSION = "{e}";

    private final Dialect dialect;
    private SqlText out;

    /** Writes as the dialect says. */
    protected ExpressionRenderer(Dialect dialect) {
        this.dialect = dialect;
        this.out = new SqlText(dialect.quoting());
    }

    /** The form that this renderer follows. */
    public final Dialect dialect() {
        return dialect;
    }

    /** The text that is being written. */
    protected final SqlText out() {
        return out;
    }

    /** Starts with an empty text. */
    final void restart() {
        out = new SqlText(dialect.quoting());
    }

    @Override
    public SqlText column(Column column) {
        String alias = column.alias();
        if (alias != null) {
            out.identifier(alias).append(".");
        }
        return out.identifier(column.name());
    }

    /** Writes {@code excluded.column}, or {@code values(column)}, as the clause around it is written. */
    @Override
    public SqlText excluded(Excluded excluded) {
        if (dialect.upserting() == Upserting.ON_DUPLICATE_KEY) {
            return out.append("values(").identifier(excluded.column()).append(")");
        }
        return UpsertClauses.brought(out, dialect.upserting()).append(".").identifier(excluded.column());
    }

    @Override
    public SqlText documentParts(DocumentParts parts) {
        return new DocumentText(out, this, dialect.documents()).write(parts);
    }

    @Override
    public SqlText documentValue(DocumentValue value) {
        return new DocumentText(out, this, dialect.documents()).write(value);
    }

    @Override
    public SqlText param(Param param) {
        return out.param(param.slot(), param.part());
    }

    @Override
    public SqlText nullLiteral(Literal.Null literal) {
        return out.append("null");
    }

    @Override
    public SqlText numberLiteral(Literal.Number literal) {
        return out.append(literal.value());
    }

    @Override
    public SqlText nameLiteral(Literal.Name literal) {
        return out.append(literal.toString());
    }

    @Override
    public SqlText booleanLiteral(Literal.Bool literal) {
        return out.append(literal.value() ? dialect.trueLiteral() : dialect.falseLiteral());
    }

    @Override
    public SqlText arithmetic(Arithmetic arithmetic) {
        operand(arithmetic.left()).append(sign(arithmetic.operator()));
        return operand(arithmetic.right());
    }

    @Override
    public SqlText functionCall(FunctionCall call) {
        if (call.name().equals("concat")) {
            return concatenated(call.arguments());
        }
        out.append(functionName(call.name())).append("(");
        return list(call.arguments()).append(")");
    }

    /** What the database calls a function. */
    protected String functionName(String name) {
        return name;
    }

    /** Writes texts behind one another, which are null where one of them is. */
    protected SqlText concatenated(List<Expression> texts) {
        String separator = "(";
        for (Expression text : texts) {
            out.append(separator);
            operand(text);
            separator = " || ";
        }
        return out.append(")");
    }

    @Override
    public SqlText count(Count count) {
        Expression value = count.value();
        if (value == null) {
            return out.append("count(*)");
        }
        out.append(count.distinct() ? "count(distinct " : "count(");
        return value.accept(this).append(")");
    }

    @Override
    public SqlText caseWhen(Case searched) {
        out.append("case");
        for (Case.When when : searched.whens()) {
            out.append(" when ");
            when.condition().accept(this).append(" then ");
            when.value().accept(this);
        }
        Expression otherwise = searched.otherwise();
        if (otherwise != null) {
            out.append(" else ");
            otherwise.accept(this);
        }
        return out.append(" end");
    }

    @Override
    public SqlText cast(Cast cast) {
        out.append("cast(");
        return cast.value().accept(this).append(" as ").append(cast.type()).append(")");
    }

    @Override
    public SqlText scalarSelect(ScalarSelect select) {
        out.append("(");
        return select.select().accept(this).append(")");
    }

    @Override
    public SqlText sqlWords(SqlWords words) {
        Storage storage = words.storage();
        String template = storage == null ? null : dialect.workedOut().get(storage);
        int place = template == null ? 0 : template.indexOf(EXPRESSION);
        out.append(template == null ? "" : template.substring(0, place));
        out.append(words.words().get(0));
        for (int i = 0; i < words.columns().size(); i++) {
            words.columns().get(i).accept(this).append(words.words().get(i + 1));
        }
        return out.append(template == null ? "" : template.substring(place + EXPRESSION.length()));
    }

    @Override
    public SqlText holds(Condition.Holds holds) {
        out.append("(");
        return holds.words().accept(this).append(")");
    }

    @Override
    public SqlText tuple(Tuple tuple) {
        out.append("(");
        return list(tuple.values()).append(")");
    }

    @Override
    public SqlText comparison(Condition.Comparison comparison) {
        Condition.Operator operator = comparison.operator();
        if (operator == Condition.Operator.EQ || operator == Condition.Operator.NE) {
            boolean negated = operator == Condition.Operator.NE;
            if (comparison.right() instanceof Literal.Null) {
                return isNull(new Condition.IsNull(comparison.left(), negated));
            }
            if (comparison.left() instanceof Literal.Null) {
                return isNull(new Condition.IsNull(comparison.right(), negated));
            }
        }
        operand(comparison.left()).append(sign(operator));
        return operand(comparison.right());
    }

    @Override
    public SqlText and(Condition.And and) {
        return junction(and.terms(), " and ", always());
    }

    @Override
    public SqlText or(Condition.Or or) {
        return junction(or.terms(), " or ", never());
    }

    @Override
    public SqlText not(Condition.Not not) {
        out.append("not (");
        return not.condition().accept(this).append(")");
    }

    @Override
    public SqlText in(Condition.In in) {
        if (in.list().isEmpty()) {
            return out.append(in.negated() ? always() : never());
        }
        operand(in.value()).append(in.negated() ? " not in (" : " in (");
        boolean asRows = in.value() instanceof Tuple && !dialect.supports(Feature.TUPLE_LISTS);
        out.append(asRows ? "values " : "");
        return list(in.list()).append(")");
    }

    @Override
    public SqlText inArray(Condition.InArray in) {
        operand(in.value()).append(in.negated() ? " <> all(" : " = any(");
        return in.array().accept(this).append(")");
    }

    @Override
    public SqlText inSelect(Condition.InSelect in) {
        operand(in.value()).append(in.negated() ? " not in (" : " in (");
        return in.select().accept(this).append(")");
    }

    @Override
    public SqlText inUnion(Condition.InUnion in) {
        operand(in.value()).append(in.negated() ? " not in (" : " in (");
        String separator = "";
        for (Select select : in.selects()) {
            out.append(separator);
            select.accept(this);
            separator = in.distinct() ? " union " : " union all ";
        }
        return out.append(")");
    }

    @Override
    public SqlText exists(Condition.Exists exists) {
        if (exists.select().from() instanceof ElementsTable && isElementAValue()) {
            out.append("(");
            return exists.select()
                    .accept(this)
                    .append(exists.negated() ? " limit 1) is null" : " limit 1) is not null");
        }
        out.append(exists.negated() ? "not exists (" : "exists (");
        return exists.select().accept(this).append(")");
    }

    private boolean isElementAValue() {
        Documents form = dialect.documents();
        Documents.Elements elements = form == null ? null : form.elements();
        return elements != null && elements.asValue();
    }

    @Override
    public SqlText isNull(Condition.IsNull isNull) {
        return operand(isNull.value()).append(isNull.negated() ? " is not null" : " is null");
    }

    @Override
    public SqlText like(Condition.Like like) {
        boolean own = like.ignoringCase() && dialect.supports(Feature.ILIKE);
        boolean lower = like.ignoringCase() && !own;
        lowered(like.value(), lower).append(like.negated() ? " not" : "").append(own ? " ilike " : " like ");
        lowered(like.pattern(), lower);
        Character escape = like.escape();
        return escape == null ? out : escape(escape);
    }

    @Override
    public SqlText regexp(Condition.Regexp regexp) {
        return new SearchText(out, this).write(regexp);
    }

    @Override
    public SqlText fullText(Condition.FullText text) {
        return new SearchText(out, this).write(text);
    }

    private SqlText lowered(Expression text, boolean lower) {
        return lower ? FunctionCall.of("lower", text).accept(this) : operand(text);
    }

    /** Says which character takes wildcards literally. Where a backslash in a text needs another one: override. */
    protected SqlText escape(char escape) {
        return out.append(" escape '").append(String.valueOf(escape)).append("'");
    }

    /** A condition that is always true. */
    protected String always() {
        return "1 = 1";
    }

    /** A condition that is never true. */
    protected String never() {
        return "1 = 0";
    }

    /** How a comparison is written, with a space on both sides. */
    protected String sign(Condition.Operator operator) {
        return switch (operator) {
            case EQ -> " = ";
            case NE -> " <> ";
            case GT -> " > ";
            case GTE -> " >= ";
            case LT -> " < ";
            case LTE -> " <= ";
        };
    }

    /** How a calculation is written, with a space on both sides. */
    protected String sign(Arithmetic.Operator operator) {
        return switch (operator) {
            case ADD -> " + ";
            case SUBTRACT -> " - ";
            case MULTIPLY -> " * ";
            case DIVIDE, DIVIDE_WHOLE, DIVIDE_DECIMALS -> " / ";
        };
    }

    /** Writes expressions with commas between them. */
    protected final SqlText list(List<? extends Expression> expressions) {
        String separator = "";
        for (Expression expression : expressions) {
            out.append(separator);
            expression.accept(this);
            separator = ", ";
        }
        return out;
    }

    /** Writes names, quoted, with commas between them. */
    protected final SqlText names(List<String> names) {
        String separator = "";
        for (String name : names) {
            out.append(separator).identifier(name);
            separator = ", ";
        }
        return out;
    }

    /** Writes one side of an operator, in parentheses if it has an operator of its own, or may have one. */
    protected final SqlText operand(Expression expression) {
        Expression inside = expression instanceof SqlWords words && isBare(words)
                ? words.columns().get(0)
                : expression;
        boolean hasOperator = inside instanceof Condition || inside instanceof Arithmetic;
        return parenthesized(expression, hasOperator || inside instanceof SqlWords);
    }

    /** Whether words say nothing around what they are about. */
    private boolean isBare(SqlWords words) {
        Storage storage = words.storage();
        return storage != null
                && !dialect.workedOut().containsKey(storage)
                && words.words().equals(List.of("", ""));
    }

    private SqlText junction(List<Condition> terms, String word, String ifEmpty) {
        if (terms.isEmpty()) {
            return out.append(ifEmpty);
        }
        if (terms.size() > LONGEST_CHAIN) {
            return groups(terms, word);
        }
        String separator = "";
        for (Condition term : terms) {
            out.append(separator);
            parenthesized(term, terms.size() > 1 && hasSeveralTerms(term));
            separator = word;
        }
        return out;
    }

    private SqlText groups(List<Condition> terms, String word) {
        String separator = "";
        for (int from = 0; from < terms.size(); from += LONGEST_CHAIN) {
            out.append(separator).append("(");
            junction(terms.subList(from, Math.min(terms.size(), from + LONGEST_CHAIN)), word, "")
                    .append(")");
            separator = word;
        }
        return out;
    }

    private SqlText parenthesized(Expression expression, boolean parentheses) {
        out.append(parentheses ? "(" : "");
        return expression.accept(this).append(parentheses ? ")" : "");
    }

    /** Whether a condition shows an {@code and} or {@code or} on its outside; a single term stands for itself. */
    private static boolean hasSeveralTerms(Condition condition) {
        List<Condition> terms = List.of();
        if (condition instanceof Condition.And and) {
            terms = and.terms();
        } else if (condition instanceof Condition.Or or) {
            terms = or.terms();
        }
        return terms.size() > 1 || (terms.size() == 1 && hasSeveralTerms(terms.get(0)));
    }
}
