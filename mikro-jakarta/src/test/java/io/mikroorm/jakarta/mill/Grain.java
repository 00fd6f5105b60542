// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.mill;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;

/** Values that the three models of the mill share. */
final class Grain {

    private Grain() {}

    enum State {
        IDLE,
        RUNNING
    }

    /** Stored by letters. */
    enum Grade {
        FINE("f"),
        COARSE("c");

        @EnumeratedValue
        final String letter;

        Grade(String letter) {
            this.letter = letter;
        }
    }

    /** Stored as a number. */
    record Weight(int grams) {}

    /** In grams. */
    @Converter
    static class WeightConverter implements AttributeConverter<Weight, Integer> {
        @Override
        public @Nullable Integer convertToDatabaseColumn(@Nullable Weight weight) {
            return weight == null ? null : weight.grams();
        }

        @Override
        public @Nullable Weight convertToEntityAttribute(@Nullable Integer grams) {
            return grams == null ? null : new Weight(grams);
        }
    }
}
