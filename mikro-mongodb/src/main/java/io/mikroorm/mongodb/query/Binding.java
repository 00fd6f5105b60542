// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.mongodb.bson.BsonSink;
import io.mikroorm.mongodb.bson.OpenNumbers;
import io.mikroorm.mongodb.bson.Template;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.FindQuery.Given;
import io.mikroorm.query.shape.ListForm.ValueList;
import io.mikroorm.query.shape.Predicate.Like.Form;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Makes BSON of a query's values. */
final class Binding {

    /** In regular expressions, the end of the text and not that of a line before it. */
    private static final String END = "\\z";

    private Binding() {}

    static BsonValue[] values(List<Slot> slots, FindQuery query, KeyFinder finder) {
        List<?> given = query.values();
        BsonSink sink = new BsonSink();
        BsonValue[] values = new BsonValue[slots.size()];
        for (int i = 0; i < values.length; i++) {
            Slot slot = slots.get(i);
            if (slot instanceof Slot.Value value) {
                values[i] = value(sink, value.type(), given.get(value.number()));
            } else if (slot instanceof Slot.OfSource source) {
                Given value = query.given().get(source.number());
                values[i] = literal(sink.bson(value.type(), value.value()), source.inExpression());
            } else if (slot instanceof Slot.Own own) {
                values[i] = own(given.get(own.number()));
            } else if (slot instanceof Slot.OpenNumber number) {
                values[i] = OpenNumbers.bound(number(given, number.number()), number.upper());
            } else if (slot instanceof Slot.OpenNumbers numbers) {
                values[i] = numbers(given, numbers);
            } else if (slot instanceof Slot.Pattern pattern) {
                String text = (String) Objects.requireNonNull(given.get(pattern.number()));
                values[i] = regex(text, pattern.form(), pattern.flags());
            } else if (slot instanceof Slot.PatternText pattern) {
                String text = (String) Objects.requireNonNull(given.get(pattern.number()));
                values[i] = new BsonString(
                        regex(text, pattern.form(), Criterion.Flags.NONE).getPattern());
            } else if (slot instanceof Slot.FirstWord word) {
                values[i] = WordQueries.of(given, word.number(), word.english()).first();
            } else if (slot instanceof Slot.OtherWords words) {
                values[i] =
                        WordQueries.of(given, words.number(), words.english()).others(words.collection(), finder);
            } else if (slot instanceof Slot.AtLeast least) {
                long last = (Long) Objects.requireNonNull(given.get(least.number())) - 1;
                values[i] = Bson.doc(least.field() + "." + last, Bson.doc("$exists", BsonBoolean.TRUE));
            } else if (slot instanceof Slot.Counted counted) {
                BsonInt64 number = new BsonInt64((Long) Objects.requireNonNull(given.get(counted.number())));
                values[i] = groups(counted, number, values, finder);
            } else {
                values[i] = keys((Slot.Keys) slot, values, finder);
            }
        }
        return values;
    }

    private static BsonValue literal(BsonValue value, boolean inExpression) {
        boolean path =
                inExpression && value.isString() && value.asString().getValue().startsWith("$");
        return path ? Bson.doc("$literal", value) : value;
    }

    private static BsonValue own(@Nullable Object condition) {
        if (condition instanceof RawFilter raw) {
            return raw.document();
        }
        throw FilterErrors.conditionOfOthers();
    }

    private static BsonArray numbers(List<?> given, Slot.OpenNumbers numbers) {
        BsonArray forms = new BsonArray();
        for (int i = 0; i < numbers.count(); i++) {
            OpenNumbers.addForms(number(given, numbers.first() + i), forms);
        }
        return forms;
    }

    private static BigDecimal number(List<?> given, int at) {
        return (BigDecimal) Objects.requireNonNull(given.get(at));
    }

    private static BsonArray keys(Slot.Keys keys, BsonValue[] values, KeyFinder finder) {
        BsonDocument filter = Template.filled(keys.filter(), place -> values[place]);
        String text = Template.collection(keys.collection()) + ".find(" + Template.print(keys.filter()) + ", "
                + Template.print(Bson.doc(keys.field(), Bson.ONE)) + ")";
        return finder.find(keys.collection(), filter, keys.field(), text);
    }

    /** What the documents have is sorted into groups, which are those of their owners. */
    private static BsonArray groups(Slot.Counted counted, BsonInt64 number, BsonValue[] values, KeyFinder finder) {
        List<BsonDocument> template = Pipelines.groups(counted);
        List<BsonDocument> stages = new ArrayList<>(template.size());
        for (BsonDocument stage : template) {
            stages.add(Template.filled(stage, place -> place == Pipelines.COUNTED ? number : values[place]));
        }
        String collection = counted.owners().collection();
        String text = Template.collection(collection) + ".aggregate(" + Template.print(Bson.array(template)) + ")";
        return finder.groups(collection, stages, text);
    }

    private static BsonValue value(BsonSink sink, ValueType type, @Nullable Object value) {
        if (!(value instanceof ValueList list)) {
            return sink.bson(type, value);
        }
        BsonArray array = new BsonArray(list.values().size());
        for (Object element : list.values()) {
            array.add(sink.bson(type, element));
        }
        return array;
    }

    /**
     * A pattern of SQL as a regular expression: {@code %} is any text, {@code _} any character, all else stands for itself; a
     * backslash takes the meaning of what follows it away, where that is so.
     */
    static BsonRegularExpression regex(String pattern, Form form, Criterion.Flags flags) {
        String options = options(form, flags);
        if (form == Form.REGEXP) {
            return new BsonRegularExpression(pattern, options);
        }
        boolean escaped = form == Form.ESCAPED;
        StringBuilder regex = new StringBuilder("^");
        boolean open = pattern.endsWith("%") && !(escaped && pattern.endsWith("\\%"));
        int end = open ? pattern.length() - 1 : pattern.length();
        for (int i = 0; i < end; i++) {
            char c = pattern.charAt(i);
            if (escaped && c == '\\' && i + 1 < end) {
                i++;
                literal(regex, pattern.charAt(i));
            } else if (c == '%') {
                regex.append(".*");
            } else if (c == '_') {
                regex.append('.');
            } else {
                literal(regex, c);
            }
        }
        return new BsonRegularExpression(regex.append(open ? "" : END).toString(), options);
    }

    /** In a pattern with wildcards, any character is also the end of a line. */
    static String options(Form form, Criterion.Flags flags) {
        return form == Form.REGEXP ? flags.letters() : flags.ignoringCase() ? "is" : "s";
    }

    /** Everything that might mean something is written so that it does not. */
    private static void literal(StringBuilder regex, char c) {
        if (c == 0) {
            regex.append("\\x00");
        } else if (c < 0x80 && !Character.isLetterOrDigit(c)) {
            regex.append('\\').append(c);
        } else {
            regex.append(c);
        }
    }
}
