// SPDX-License-Identifier: MIT
package io.mikroorm.tck.values;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One property of each class of the JDK that is stored as something else without being told so. */
@Entity
public class Assorted {

    @PrimaryKey
    public @Nullable Long id;

    public @Nullable Integer place;
    public @Nullable Year year;
    public @Nullable YearMonth month;
    public @Nullable MonthDay birthday;
    public @Nullable Period period;
    public @Nullable OffsetTime offsetTime;
    public @Nullable ZonedDateTime zonedDateTime;
    public @Nullable ZoneId zone;
    public @Nullable ZoneOffset offset;
    public @Nullable Date legacyDate;
    public @Nullable URI uri;
    public @Nullable URL url;
    public @Nullable InetAddress address;
    public @Nullable Currency currency;
    public @Nullable Locale locale;
    public @Nullable Charset charset;
    public char @Nullable [] characters;
    public @Nullable BitSet bits;

    /** All empty. */
    public Assorted() {}
}
