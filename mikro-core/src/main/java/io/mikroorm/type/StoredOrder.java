// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import io.mikroorm.type.RelatedPart.Keyless;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order of values as rows hold them, in which those that are the same stand together; nulls come first. */
final class StoredOrder {

    private StoredOrder() {}

    /** Of the values of a type. */
    static Comparator<@Nullable Object> of(ValueType type) {
        return switch (type.storage()) {
            case ARRAY -> Comparator.nullsFirst(elements(of(type.elements())));
            case STRUCT -> Comparator.nullsFirst(parts(type.parts()));
            default -> Comparator.nullsFirst(single(type));
        };
    }

    @SuppressWarnings("unchecked")
    private static Comparator<Object> single(ValueType type) {
        Comparator<Object> order = type.storage().order();
        Type<?, Object> converter = (Type<?, Object>) type.converter();
        return converter == null
                ? order
                : (one, other) -> order.compare(converter.ordered(one), converter.ordered(other));
    }

    private static Comparator<Object> elements(Comparator<@Nullable Object> order) {
        return (one, other) -> {
            @Nullable Object[] first = (Object[]) one;
            @Nullable Object[] second = (Object[]) other;
            int result = 0;
            for (int i = 0; result == 0 && i < Math.min(first.length, second.length); i++) {
                result = order.compare(first[i], second[i]);
            }
            return result == 0 ? Integer.compare(first.length, second.length) : result;
        };
    }

    /** Targets that have no key yet come last; which of them first does not matter. */
    private static Comparator<@Nullable Object> of(StructType.Part part) {
        Comparator<@Nullable Object> order = of(part.type());
        if (part.related() == null) {
            return order;
        }
        return (one, other) -> one instanceof Keyless || other instanceof Keyless
                ? Integer.compare(place(one), place(other))
                : order.compare(one, other);
    }

    private static int place(@Nullable Object key) {
        return key instanceof Keyless ? key.hashCode() : -1;
    }

    private static Comparator<Object> parts(List<StructType.Part> parts) {
        List<Comparator<@Nullable Object>> orders =
                parts.stream().map(StoredOrder::of).toList();
        return (one, other) -> {
            int result = 0;
            for (int i = 0; result == 0 && i < orders.size(); i++) {
                result = orders.get(i).compare(((Object[]) one)[i], ((Object[]) other)[i]);
            }
            return result;
        };
    }
}
