// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the JDK that are stored as another kind of value without being told so: the whole table. A value comes back
 * equal to what it was, or is refused; the guide about types says how each sorts. {@code @Property(type = …)} wins.
 */
public final class StandardTypes {

    private static final Map<Class<?>, StandardType<?, ?>> TABLE = byClass(List.of(
            StandardType.of(Year.class, Integer.class, Year::getValue, Year::of),
            StandardType.text(YearMonth.class, 7, YearMonth::toString, YearMonth::parse)
                    .refusing(value -> TimeTexts.year(value.getYear())),
            StandardType.text(MonthDay.class, 7, MonthDay::toString, MonthDay::parse),
            StandardType.text(Period.class, 40, Period::toString, Period::parse),
            StandardType.text(OffsetTime.class, 27, TimeTexts::write, OffsetTime::parse),
            StandardType.text(ZonedDateTime.class, 100, TimeTexts::write, TimeTexts::zoned)
                    .refusing(TimeTexts::refusal),
            StandardType.text(ZoneId.class, 64, ZoneId::getId, ZoneId::of),
            StandardType.text(ZoneOffset.class, 9, ZoneOffset::getId, ZoneOffset::of),
            StandardType.of(Date.class, Instant.class, Date::toInstant, Date::from)
                    .refusing(OtherTexts::refusal),
            StandardType.text(URI.class, 0, URI::toString, URI::create).refusing(OtherTexts::refusal),
            StandardType.text(URL.class, 0, URL::toExternalForm, OtherTexts::url)
                    .refusing(OtherTexts::refusal),
            StandardType.text(InetAddress.class, 45, InetAddress::getHostAddress, OtherTexts::address)
                    .refusing(OtherTexts::refusal),
            StandardType.text(Currency.class, 3, Currency::getCurrencyCode, Currency::getInstance),
            StandardType.text(Locale.class, 100, Locale::toLanguageTag, Locale::forLanguageTag)
                    .refusing(OtherTexts::refusal),
            StandardType.text(Charset.class, 64, Charset::name, Charset::forName),
            StandardType.text(char[].class, 0, String::new, String::toCharArray),
            StandardType.of(BitSet.class, byte[].class, BitSet::toByteArray, BitSet::valueOf)));

    private StandardTypes() {}

    /** How a class is stored; null where the table does not have it. */
    public static @Nullable StandardType<?, ?> of(Class<?> type) {
        return TABLE.get(type);
    }

    /** The whole table. */
    public static Collection<StandardType<?, ?>> all() {
        return TABLE.values();
    }

    private static Map<Class<?>, StandardType<?, ?>> byClass(List<StandardType<?, ?>> types) {
        Map<Class<?>, StandardType<?, ?>> table = new LinkedHashMap<>();
        for (StandardType<?, ?> type : types) {
            table.put(type.javaType(), type);
        }
        return table;
    }
}
