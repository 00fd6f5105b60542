// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of classes that take more than they give back: what would not come back is refused. */
final class OtherTexts {

    /** What cannot be the name of a host, which would be looked up in the network. */
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    private OtherTexts() {}

    static URL url(String text) {
        try {
            return new URL(text);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static InetAddress address(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            throw new IllegalArgumentException("no address of four numbers, or of groups with colons between them");
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static @Nullable String refusal(URI value) {
        try {
            return URI.create(value.toString()).equals(value) ? null : cannotBeRead("URI");
        } catch (IllegalArgumentException e) {
            return cannotBeRead("URI");
        }
    }

    /** Compared by its text: the {@code equals} of the class asks the network. */
    static @Nullable String refusal(URL value) {
        String text = value.toExternalForm();
        try {
            return url(text).toExternalForm().equals(text) ? null : cannotBeRead("URL");
        } catch (IllegalArgumentException e) {
            return cannotBeRead("URL");
        }
    }

    private static String cannotBeRead(String what) {
        return "cannot hold this " + what + ", whose text does not read as it again. Build it from its text";
    }

    static @Nullable String refusal(InetAddress value) {
        return value.getHostAddress().indexOf('%') < 0
                ? null
                : "cannot hold an address with a scope, which means something on this machine only."
                        + " Store the address without it";
    }

    static @Nullable String refusal(Locale value) {
        return Locale.forLanguageTag(value.toLanguageTag()).equals(value)
                ? null
                : "cannot hold this locale, which has parts that no language tag says. Build it with Locale.Builder";
    }

    static @Nullable String refusal(Date value) {
        return value.getClass() == Date.class
                ? null
                : "cannot hold a " + value.getClass().getName()
                        + ", which would come back as another class. Use a class of java.time";
    }
}
