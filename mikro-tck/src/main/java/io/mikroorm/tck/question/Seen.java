// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Category;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.domain.Review;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as a text: entities are their values, handles are keys, records and maps are the values in them, and numbers are equal whatever their class. What is not loaded is an
 * error.
 */
final class Seen {

    /** Not all databases calculate exactly. */
    private static final int DIGITS = 6;

    private Seen() {}

    static String text(@Nullable Object value) {
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Map<?, ?> map) {
            return list(map.values());
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(Seen::text).sorted().collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof EntityCollection<?> members) {
            return list(members.toList());
        }
        if (value instanceof Collection<?> values) {
            return list(values);
        }
        if (value instanceof Ref<?> ref) {
            return text(ref.key());
        }
        return value instanceof Record row ? list(components(row)) : entity(value);
    }

    private static String entity(@Nullable Object value) {
        if (value instanceof Book book) {
            return "book " + of(book.getId(), book.getTitle(), book.getPrice(), book.getIsbn(), book.getGenre());
        }
        if (value instanceof Author author) {
            return "author " + of(author.getId(), author.getName(), author.getBorn(), author.getAddress());
        }
        if (value instanceof Publisher publisher) {
            return "publisher " + of(publisher.getId(), publisher.getName());
        }
        if (value instanceof BookTag tag) {
            return "tag " + of(tag.getId(), tag.getName());
        }
        if (value instanceof Category category) {
            return "category " + of(category.getId(), category.getName());
        }
        if (value instanceof Review review) {
            return "review " + of(review.id, review.stars);
        }
        return value instanceof Card card ? "card " + of(card.id, card.label) : String.valueOf(value);
    }

    private static String of(@Nullable Object... values) {
        return list(Arrays.asList(values));
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Seen::text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String number(Number number) {
        BigDecimal shown = new BigDecimal(number.toString()).setScale(DIGITS, RoundingMode.HALF_UP);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static List<@Nullable Object> components(Record row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            values.add(component(row, component));
        }
        return values;
    }

    private static Object component(Record row, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
