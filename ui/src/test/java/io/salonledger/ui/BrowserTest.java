package io.salonledger.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;

import io.salonledger.ui.demo.DemoConsole;

/** A real browser before the real process, which is started once for all tests of a feature that want the same one. */
@ExtendWith(ScreenshotOnFailure.class)
public abstract class BrowserTest {

    public static final int DESK = 1440;
    public static final int PHONE = 390;
    /** Of the account {@code owner}, which must change it first. */
    public static final String FIRST_PASSWORD = "first-password-1";

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Map<String, ConfigurableApplicationContext> PROCESSES = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Object> PREPARED = new ConcurrentHashMap<>();
    /** Milliseconds; long, because a busy machine is no reason to fail. */
    private static final int PATIENCE = 40_000;

    private static final Browser BROWSER = browser();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(BrowserTest::end));
    }

    protected final ConfigurableApplicationContext process =
            process(getClass().getPackageName() + sources(), sources());

    private final List<BrowserContext> others = new ArrayList<>();
    private BrowserContext context;
    private Page page;
    private String language = "zh-CN";
    private ColorScheme scheme = ColorScheme.LIGHT;
    private int width = DESK;

    /** Beans beside the product's own; the default has made-up people and pages. */
    protected List<Class<?>> sources() {
        return List.of(DemoConsole.class);
    }

    /** What the tests of this class find in the shop: made once in a process, and again in one that starts anew. */
    protected final <T> T prepared(Supplier<T> making) {
        @SuppressWarnings("unchecked") // only this class puts what it makes under its own name
        T made = (T) PREPARED.computeIfAbsent(getClass(), test -> making.get());
        return made;
    }

    /** As {@link #prepared(Supplier)}, of which nothing is needed later. */
    protected final void prepare(Runnable making) {
        prepared(() -> {
            making.run();
            return true;
        });
    }

    /** Speaks to the server as a browser of this language; before the first page. */
    protected final void speaking(String language) {
        this.language = language;
    }

    protected final void dark() {
        this.scheme = ColorScheme.DARK;
    }

    /** A window of this width; the height follows from the kind of device. */
    protected final void at(int width) {
        this.width = width;
        if (page != null) {
            page.setViewportSize(width, height());
        }
    }

    protected final Page page() {
        if (page == null) {
            boolean touch = width < 720;
            context = BROWSER.newContext(new Browser.NewContextOptions()
                    .setLocale(language)
                    .setColorScheme(scheme)
                    .setHasTouch(touch)
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                    .setViewportSize(width, height()));
            context.setDefaultTimeout(PATIENCE);
            page = context.newPage();
        }
        return page;
    }

    /** A browser of somebody else, beside the first and with nothing in common. */
    protected final Page another() {
        BrowserContext other = BROWSER.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(DESK, 1000));
        other.setDefaultTimeout(PATIENCE);
        others.add(other);
        return other.newPage();
    }

    protected final void open(String path) {
        open(page(), path);
    }

    protected final void open(Page in, String path) {
        in.navigate("http://127.0.0.1:" + process.getEnvironment().getProperty("local.server.port") + path);
    }

    protected final void signIn(String account, String password) {
        signIn(page(), account, password);
    }

    protected final void signIn(Page in, String account, String password) {
        open(in, "/login");
        in.locator("#account input").fill(account);
        in.locator("#password input").fill(password);
        in.locator("#enter").click();
        in.locator(".sl-console").waitFor();
    }

    /** Keeps what is on the screen as {@code target/screenshots/<name>.png}. */
    protected final Path shot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Path file = SCREENSHOTS.resolve(name + ".png");
        page().screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    final boolean hasPage() {
        return page != null;
    }

    @AfterEach
    final void closeWindow() {
        others.forEach(BrowserContext::close);
        if (context != null) {
            context.close();
        }
    }

    /** Each feature has a shop of its own; the last one's is ended before, since each holds engines of its own. */
    private static synchronized ConfigurableApplicationContext process(String key, List<Class<?>> sources) {
        ConfigurableApplicationContext running = PROCESSES.get(key);
        if (running != null) {
            return running;
        }
        end();
        ConfigurableApplicationContext started = start(sources);
        PROCESSES.put(key, started);
        return started;
    }

    private static void end() {
        PROCESSES.values().forEach(ConfigurableApplicationContext::close);
        PROCESSES.clear();
        PREPARED.clear();
    }

    private int height() {
        return width < 720 ? 844 : 1000;
    }

    private static ConfigurableApplicationContext start(List<Class<?>> sources) {
        try {
            Path folder = Files.createTempDirectory("salon-browser");
            return SalonLedger.application()
                    .sources(sources.toArray(Class<?>[]::new))
                    .run(
                            "--server.port=0",
                            "--management.server.port=0",
                            "--salon.texts.strict=true",
                            "--salon.first-password=" + FIRST_PASSWORD,
                            "--salon.key-file=" + folder.resolve("outside/key"),
                            "--salon.data=" + folder.resolve("data"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Browser browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("salon.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
