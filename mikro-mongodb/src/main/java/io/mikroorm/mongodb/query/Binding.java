// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.mongodb.bson.BsonSink;
import io.mikroorm.mongodb.bson.OpenNumbers;
import io.mikroorm.mongodb.bson.Template;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.FindQuery.Given;
import io.mikroorm.query.shape.ListForm.ValueList;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.bson.BsonArray;
import org.bson.BsonDocument;
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
                values[i] = regex(text, pattern.escaped(), pattern.ignoringCase());
            } else if (slot instanceof Slot.PatternText pattern) {
                String text = (String) Objects.requireNonNull(given.get(pattern.number()));
                values[i] = new BsonString(regex(text, pattern.escaped(), false).getPattern());
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
    static BsonRegularExpression regex(String pattern, boolean escaped, boolean ignoringCase) {
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
        return new BsonRegularExpression(regex.append(open ? "" : END).toString(), ignoringCase ? "is" : "s");
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
