import { config } from "zod";

// The page's security policy forbids compiled validators, and a browser logs even the attempt as an error.
config({ jitless: true });
